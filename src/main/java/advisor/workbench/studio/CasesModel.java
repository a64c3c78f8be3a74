package advisor.workbench.studio;

import advisor.guide.Answer;
import advisor.guide.Guide;
import advisor.guide.PlanItem;
import advisor.guide.Setting;
import advisor.proof.Branch;
import advisor.proof.Coverage;
import advisor.proof.WorkedCase;
import advisor.session.AnswersJson;
import advisor.session.End;
import advisor.session.Session;
import advisor.session.Step;
import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The worked cases of the draft: which hold, what they leave out, and new ones made of the preview. */
public final class CasesModel {

    /** How long looking for candidates may take, in milliseconds. */
    private static final long LOOKING = 10_000;

    private static final JsonMapper MAPPER = new JsonMapper();

    private final StudioModel studio;
    private final Listeners listeners = new Listeners();
    private @Nullable Coverage coverage;
    private Map<Branch, Map<String, Answer>> candidates = Map.of();
    private @Nullable Checked of;
    private boolean looking;
    private @Nullable Notice notice;

    /** The cases of a studio's draft. */
    public CasesModel(StudioModel studio) {
        this.studio = studio;
    }

    /** Tells a listener when coverage or candidates are known. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /** The cases at the level that is shown, with what went otherwise; none before they were run. */
    public List<Checked.Case> cases() {
        Checked checked = studio.checked();
        return checked == null ? List.of() : checked.cases();
    }

    /** Looks for the ways through the rules that no case takes, and for answers that take them. */
    public void look() {
        Checked checked = studio.checked();
        Guide guide = studio.guide();
        Session session = studio.preview().session();
        if (checked == null || guide == null || session == null || looking) {
            return;
        }
        looking = true;
        List<WorkedCase> worked =
                checked.cases().stream().map(Checked.Case::worked).toList();
        Setting setting = session.setting();
        record Looked(Coverage coverage, Map<Branch, Map<String, Answer>> candidates) {}
        listeners.changed();
        studio.desk()
                .proving()
                .run(
                        () -> {
                            Coverage found = Coverage.of(
                                    guide, worked, studio.desk().basis().days());
                            return new Looked(found, found.candidates(setting, LOOKING));
                        },
                        looked -> {
                            looking = false;
                            coverage = looked.coverage();
                            candidates = looked.candidates();
                            of = checked;
                            notice = null;
                            listeners.changed();
                        },
                        failed -> {
                            looking = false;
                            notice = failed;
                            listeners.changed();
                        });
    }

    /** Whether they are being looked for. */
    public boolean isLooking() {
        return looking;
    }

    /** Why they could not be found, or null. */
    public @Nullable Notice notice() {
        return notice;
    }

    /** What the cases cover, or null before that was looked for, or when the draft has changed since. */
    public @Nullable Coverage coverage() {
        return of != null && of.equals(studio.checked()) ? coverage : null;
    }

    /** Answers for ways that no case takes. */
    public Map<Branch, Map<String, Answer>> candidates() {
        return coverage() == null ? Map.of() : candidates;
    }

    /** Shows the answers of a case in the preview. */
    public void show(WorkedCase one) {
        Session session = studio.preview().session();
        if (session != null) {
            studio.preview()
                    .answers(AnswersJson.read(session.guide(), session.setting(), one.answers())
                            .answers());
        }
    }

    /** Shows the answers of a candidate in the preview. */
    public void show(Map<String, Answer> answers) {
        studio.preview().answers(answers);
    }

    /** Where a case of the preview would be written. */
    public String file() {
        return StudioModel.pathAt(studio.division(), "cases.json");
    }

    /**
     * Makes a case of the preview: its answers, and what follows from them now. Words of the author's are left out, since a
     * case needs only to know that there are some.
     *
     * @return the id of the new case, or null when the preview has no end yet
     */
    public @Nullable String make(String title) {
        Session session = studio.preview().session();
        Draft draft = studio.draft();
        if (session == null || draft == null || !(session.ifStoppedHere() instanceof Step.Concluded concluded)) {
            return null;
        }
        String id = fresh(draft);
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", id);
        node.putObject("title").put("zh", title).put("en", title);
        if (!session.setting().locality().isEmpty()) {
            node.put("locality", session.setting().locality());
        }
        node.put("date", session.setting().date().toString());
        ObjectNode answers = node.putObject("answers");
        session.answered().forEach(one -> answers.set(one.question().key(), json(one.answer())));
        expect(node.putObject("expect"), session, concluded.end());
        studio.put(file(), appended(draft.text(file()), node));
        return id;
    }

    private String fresh(Draft draft) {
        Set<String> known = new TreeSet<>();
        draft.files().forEach((path, text) -> {
            if (path.endsWith("cases.json")) {
                advisor.proof.WorkedCases.read(path, text).cases().forEach(one -> known.add(one.id()));
            }
        });
        int number = known.size() + 1;
        while (known.contains("C" + number)) {
            number++;
        }
        return "C" + number;
    }

    private static void expect(ObjectNode expect, Session session, End end) {
        if (session.step() instanceof Step.Ask ask) {
            expect.put("next", ask.question().key());
        }
        expect.put("conclusion", end.conclusion());
        expect.put("confidence", end.confidence().key());
        expect.put("rule", end.rule());
        ArrayNode must = expect.putArray("must");
        end.plan().stream().map(PlanItem::key).forEach(must::add);
    }

    private static JsonNode json(Answer answer) {
        if (answer instanceof Answer.Choice choice) {
            return MAPPER.getNodeFactory().textNode(choice.option());
        }
        if (answer instanceof Answer.Choices choices) {
            ArrayNode list = MAPPER.createArrayNode();
            choices.options().forEach(list::add);
            return list;
        }
        if (answer instanceof Answer.Amount amount) {
            return MAPPER.getNodeFactory().numberNode(amount.value());
        }
        if (answer instanceof Answer.Day day) {
            return MAPPER.getNodeFactory().textNode(day.date().toString());
        }
        if (answer instanceof Answer.Place place) {
            return MAPPER.getNodeFactory().textNode(place.code());
        }
        if (answer instanceof Answer.EvidenceItems items) {
            ArrayNode list = MAPPER.createArrayNode();
            items.items().forEach(item -> list.add("X"));
            return list;
        }
        if (answer instanceof Answer.OwnWords || answer instanceof Answer.Organisation) {
            return MAPPER.getNodeFactory().textNode("X");
        }
        return MAPPER.getNodeFactory().textNode(answer.equals(Answer.PREFER_NOT) ? "preferNot" : "unknown");
    }

    private static String appended(String text, ObjectNode node) {
        String body = spaced(node);
        int end = text.lastIndexOf(']');
        if (end < 0) {
            return "[\n" + body + "\n]\n";
        }
        String before = text.substring(0, end).stripTrailing();
        return before + (before.endsWith("[") ? "\n" : ",\n") + body + "\n" + text.substring(end);
    }

    /* One line for who and when, one for the answers, one for what must follow, as in the cases that travel along. */
    private static String spaced(ObjectNode node) {
        Map<String, String> parts = new LinkedHashMap<>();
        node.properties()
                .forEach(field -> parts.put(
                        field.getKey(),
                        JsonEntries.quoted(field.getKey()) + ": "
                                + field.getValue()
                                        .toString()
                                        .replace("\",\"", "\", \"")
                                        .replace("\":", "\": ")
                                        .replace(",\"", ", \"")));
        String answers = parts.remove("answers");
        String expect = parts.remove("expect");
        return "{" + String.join(", ", parts.values()) + ",\n  " + answers + ",\n  " + expect + "}";
    }
}
