package advisor.app;

import advisor.document.Template;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.PlanItem;
import advisor.guide.Question;
import advisor.guide.Words;
import advisor.outcome.Anonymiser;
import advisor.outcome.Outcome;
import advisor.outcome.Receipt;
import advisor.session.Answered;
import advisor.session.Change;
import advisor.session.End;
import advisor.session.FactsUsed;
import advisor.session.ReasonWords;
import advisor.session.Session;
import advisor.session.Step;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** The step a session is at, as the one JSON object that other programs read. */
final class InterviewJson {

    private final Session session;
    private final Language language;
    private final Words words;
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();

    private InterviewJson(Session session, Language language) {
        this.session = session;
        this.language = language;
        this.words = session.guide().words(language);
    }

    /** What is printed where the input is refused. */
    static String invalid(List<Refusal.Item> items, Language language) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("status", "invalid");
        ArrayNode errors = root.putArray("errors");
        for (Refusal.Item item : items) {
            ObjectNode error = errors.addObject();
            error.put("key", item.key());
            error.put("message", item.message().get(language));
            strings(error.putArray("near"), item.near());
        }
        return root.toString();
    }

    /** What is printed for a step. */
    static String of(
            Session session,
            Step step,
            List<Template> papers,
            boolean saved,
            @Nullable Receipt receipt,
            Language language) {
        InterviewJson json = new InterviewJson(session, language);
        json.put(step, papers);
        json.root.put("saved", saved);
        if (receipt != null) {
            json.root.put("receipt", receipt.number());
        }
        return json.root.toString();
    }

    private void put(Step step, List<Template> papers) {
        Guide guide = session.guide();
        if (step instanceof Step.Ask ask) {
            root.put("status", "question");
            question(ask.question());
            plan(session.plan());
        } else if (step instanceof Step.Concluded concluded) {
            root.put("status", "conclusion");
            conclusion(concluded);
            plan(concluded.end().plan());
            facts(concluded.end());
            documents(papers);
            kept(new Anonymiser(new SplittableRandom(0)).anonymise(session));
        } else if (step instanceof Step.Broken broken) {
            root.put("status", "error");
            ObjectNode error = root.putArray("errors").addObject();
            error.put("key", "");
            error.put("message", broken.sentence().get(language));
            error.put("file", broken.file());
            error.put("line", broken.line());
            error.putArray("near");
        }
        ObjectNode used = root.putObject("guide");
        used.put("id", guide.id());
        used.put("version", guide.version());
        used.put("locality", guide.locality());
        used.put("hash", guide.hash());
        root.put("locality", session.setting().locality());
        root.put("date", session.setting().date().toString());
        strings(
                root.putArray("asked"),
                session.answered().stream()
                        .map(Answered::question)
                        .map(Question::key)
                        .toList());
        strings(root.putArray("unused"), session.setAside().keySet());
    }

    private void question(Question question) {
        ObjectNode node = root.putObject("question");
        node.put("key", question.key());
        node.put("kind", question.kind().key());
        node.put("label", words.question(question.key()));
        ArrayNode options = node.putArray("options");
        for (String option : question.options()) {
            ObjectNode one = options.addObject();
            one.put("key", option);
            one.put("label", words.option(question.key(), option));
        }
    }

    private void conclusion(Step.Concluded concluded) {
        End end = concluded.end();
        ObjectNode node = root.putObject("conclusion");
        node.put("key", end.conclusion());
        node.put("rule", end.rule());
        node.put("label", words.conclusion(end.conclusion()));
        node.put("confidence", end.confidence().key());
        node.put("interrupted", concluded.interrupted());
        ReasonWords reasons = new ReasonWords(session, language);
        strings(node.putArray("reasons"), reasons.reasons());
        strings(node.putArray("sources"), end.sources());
        ArrayNode changes = node.putArray("wouldChange");
        for (Change change : session.couldChange()) {
            changes.add(reasons.change(change));
        }
    }

    private void plan(List<PlanItem> items) {
        ArrayNode plan = root.putArray("plan");
        for (PlanItem item : items) {
            ObjectNode node = plan.addObject();
            node.put("key", item.key());
            node.put("urgency", item.urgency().key());
            node.put("title", words.advice(item.key()));
            strings(node.putArray("sources"), item.sources());
        }
    }

    private void documents(List<Template> papers) {
        ArrayNode documents = root.putArray("documents");
        for (Template paper : papers) {
            ObjectNode node = documents.addObject();
            node.put("key", paper.id());
            node.put("title", paper.title().get(language));
        }
    }

    private void facts(End end) {
        ArrayNode facts = root.putArray("facts");
        FactsUsed.of(session, end).forEach((key, fact) -> {
            ObjectNode node = facts.addObject();
            node.put("key", key);
            node.put("label", words.factName(key));
            node.put("value", fact.words(language));
            node.put("unit", fact.unit());
            node.put("level", fact.level());
            node.put("source", fact.source());
            node.put("verification", fact.verification());
            node.put("confirmLocally", fact.needsConfirming());
        });
    }

    private void kept(Outcome outcome) {
        ObjectNode node = root.putObject("kept");
        node.put("guide", outcome.guide().id().name());
        node.put("city", outcome.city().code());
        node.put("month", outcome.month().toString());
        node.put("conclusion", outcome.conclusion().name());
        node.put("confidence", outcome.confidence().key());
        ObjectNode answers = node.putObject("answers");
        outcome.answers()
                .forEach((question, codes) -> strings(
                        answers.putArray(question.name()),
                        codes.stream().map(advisor.outcome.Key::name).toList()));
        strings(
                node.putArray("advice"),
                outcome.advice().stream().map(advisor.outcome.Key::name).toList());
        node.put("questions", outcome.questions());
        node.put("unknowns", outcome.unknowns());
    }

    private static void strings(ArrayNode array, Iterable<String> strings) {
        strings.forEach(array::add);
    }
}
