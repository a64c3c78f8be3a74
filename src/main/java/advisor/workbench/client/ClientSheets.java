package advisor.workbench.client;

import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.PlanItem;
import advisor.guide.Question;
import advisor.guide.QuestionKind;
import advisor.guide.Urgency;
import advisor.guide.Words;
import advisor.outcome.OutcomeWords;
import advisor.outcome.Receipt;
import advisor.pack.Localities;
import advisor.session.End;
import advisor.workbench.session.Draft;
import advisor.workbench.session.KeepModel;
import advisor.workbench.session.SessionModel;
import advisor.workbench.session.Stage;
import advisor.workbench.words.Spoken;
import advisor.workbench.words.When;
import advisor.workbench.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes sheets from where a session stands, in the client's language. */
final class ClientSheets {

    private final Wording wording;
    private final Localities localities;

    private ClientSheets(Wording wording, Localities localities) {
        this.wording = wording;
        this.localities = localities;
    }

    static ClientSheets of(Language language, Localities localities) {
        return new ClientSheets(new Wording(language), localities);
    }

    /** What stands there while the advisor's window is hidden. */
    ClientSheet waiting() {
        return new ClientSheet("waiting", say("client.waiting"), "");
    }

    ClientSheet of(@Nullable SessionModel session) {
        if (session == null) {
            return new ClientSheet("welcome", say("client.welcome"), say("client.welcome.lead"));
        }
        Guide guide = session.session().guide();
        Stage stage = session.stage();
        if (stage instanceof Stage.Asking asking) {
            return question(
                    asking.question(),
                    session.draft(asking.question()),
                    guide,
                    session.session().setting().date());
        }
        if (stage instanceof Stage.Interrupting now) {
            return end("interrupt", now.end(), guide);
        }
        if (stage instanceof Stage.StoppingHere here) {
            return end("end", here.end(), guide);
        }
        if (stage instanceof Stage.Concluding end) {
            return end("end", end.end(), guide);
        }
        if (stage instanceof Stage.Keeping keeping) {
            return record(keeping.keep());
        }
        if (stage instanceof Stage.Finished finished) {
            Receipt receipt = finished.receipt();
            return new ClientSheet(
                    "goodbye",
                    say("client.goodbye"),
                    say(finished.saved() ? "client.goodbye.saved" : "client.goodbye.nothing"),
                    receipt == null ? "" : receipt.grouped(),
                    List.of(),
                    List.of());
        }
        return stage instanceof Stage.Checking
                ? new ClientSheet("check", say("client.check"), say("client.check.lead"))
                : waiting();
    }

    private String say(String key, Object... fill) {
        return wording.say(key, fill);
    }

    private ClientSheet question(Question question, Draft draft, Guide guide, LocalDate today) {
        Words words = guide.words(wording.language());
        boolean several = question.kind() == QuestionKind.SELECT_MULTIPLE;
        List<ClientSheet.Choice> choices = new ArrayList<>();
        for (String option : question.options()) {
            boolean named = words.find("option." + question.key() + "." + option) != null;
            String label = question.kind() == QuestionKind.YES_NO && !named
                    ? say("answer." + option)
                    : words.option(question.key(), option);
            choices.add(new ClientSheet.Choice(option, label, draft.options().contains(option), several, false));
        }
        if (several && question.alone().isEmpty()) {
            choices.add(apart(Draft.Instead.NONE_OF_THESE, "answer.noneOfThese", draft));
        }
        choices.add(apart(Draft.Instead.UNKNOWN, "answer.unknown", draft));
        choices.add(apart(Draft.Instead.PREFER_NOT, "answer.preferNot", draft));
        return new ClientSheet(
                "question",
                words.question(question.key()),
                lead(words.question(question.key()), words.say(question.key())),
                entry(question, draft, today),
                choices,
                List.of());
    }

    /* What is said aloud often begins with the question, which stands above it here. */
    private static String lead(String question, String said) {
        return said.startsWith(question) ? said.substring(question.length()).strip() : said;
    }

    private ClientSheet.Choice apart(Draft.Instead which, String key, Draft draft) {
        return new ClientSheet.Choice(which.name(), say(key), draft.instead() == which, false, true);
    }

    /* Names and own words never stand on a screen that faces the room. */
    private String entry(Question question, Draft draft, LocalDate today) {
        return switch (question.kind()) {
            case NUMBER, MONEY -> draft.text().isEmpty() ? "" : draft.text() + " " + unit(question);
            case DATE -> When.read(draft.text(), today).map(this::days).orElse(draft.text());
            default -> "";
        };
    }

    /* The advisor may have typed it in another language. */
    private String days(When when) {
        String from = Spoken.day(when.from(), wording.language());
        return when.isDay() ? from : from + " – " + Spoken.day(when.to(), wording.language());
    }

    private String unit(Question question) {
        return question.kind() == QuestionKind.MONEY && !question.unit().equals("fen")
                ? say("unit.yuan")
                : wording.sayOr("unit." + question.unit(), question.unit());
    }

    private ClientSheet end(String name, End end, Guide guide) {
        Words words = guide.words(wording.language());
        List<ClientSheet.Group> groups = new ArrayList<>();
        for (Urgency urgency : Urgency.values()) {
            List<String> lines = end.plan().stream()
                    .filter(item -> item.urgency() == urgency)
                    .map(PlanItem::key)
                    .map(words::advice)
                    .toList();
            if (!lines.isEmpty()) {
                groups.add(new ClientSheet.Group(say("urgency." + urgency), lines));
            }
        }
        return new ClientSheet(
                name, words.conclusion(end.conclusion()), words.meaning(end.conclusion()), "", List.of(), groups);
    }

    private ClientSheet record(KeepModel keep) {
        Stream<OutcomeWords.Line> lines =
                keep.lines(wording.language(), code -> wording.say(localities.path(code))).stream()
                        .filter(line ->
                                line.question() == null || !keep.struck().contains(line.question()));
        return new ClientSheet(
                "record",
                say("client.record"),
                say("client.record.lead"),
                "",
                List.of(),
                List.of(new ClientSheet.Group(
                        "", lines.map(line -> line.in(wording.language())).toList())));
    }
}
