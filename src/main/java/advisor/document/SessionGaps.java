package advisor.document;

import advisor.guide.Language;
import advisor.guide.PlanItem;
import advisor.guide.Question;
import advisor.guide.QuestionKind;
import advisor.guide.Urgency;
import advisor.guide.Words;
import advisor.session.AnswerWords;
import advisor.session.Answered;
import advisor.session.End;
import advisor.session.FactWords;
import advisor.session.FactsUsed;
import advisor.session.ReasonWords;
import advisor.session.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a session, its end and its surroundings put into the gaps of a template, in one language and escaped for Markdown. */
final class SessionGaps {

    private final Session session;
    private final End end;
    private final Surroundings around;
    private final Language language;
    private final Words words;

    SessionGaps(Session session, End end, Surroundings around, Language language) {
        this.session = session;
        this.end = end;
        this.around = around;
        this.language = language;
        this.words = session.guide().words(language);
    }

    /** What stands in each gap, by its name; a new map that may be added to. */
    Map<String, Object> all() {
        Map<String, Object> gaps = new LinkedHashMap<>();
        gaps.put("guide", Typed.escape(words.title()));
        gaps.put("date", Filling.day(session.setting().date(), language));
        gaps.put("place", Typed.escape(around.place()));
        gaps.put("conclusion", Typed.escape(words.conclusion(end.conclusion())));
        gaps.put("confidence", confidence());
        gaps.put(
                "meaning",
                Typed.escape(words.meaning(end.conclusion())
                        + paragraph(words.conclusionVariant(end.conclusion(), end.variant()))));
        gaps.put("because", Typed.escape(words.because(end.rule())));
        gaps.put("next", Typed.escape(words.next(end.conclusion())));
        list(
                gaps,
                "reasons",
                new ReasonWords(session, language)
                        .reasons().stream()
                                .map(reason -> Map.of("text", Typed.escape(reason)))
                                .toList());
        list(gaps, "answers", answers());
        EvidenceRows rows = new EvidenceRows(session, around, words);
        list(gaps, "evidence", rows.all());
        list(gaps, "lacking", rows.lacking());
        gaps.put("timeline", rows.timeline());
        gaps.put("pictures", rows.pictures());
        for (Urgency urgency : Urgency.values()) {
            List<Map<String, Object>> band = plan(urgency);
            list(gaps, urgency.key(), band);
        }
        gaps.put("planned", planned());
        list(gaps, "facts", facts());
        list(
                gaps,
                "contacts",
                around.contacts().stream()
                        .map(contact -> Map.of(
                                "name", Typed.escape(contact.name()),
                                "number", Typed.escape(contact.number()),
                                "use", Typed.escape(contact.use()),
                                "confirm", confirm(contact.confirm())))
                        .toList());
        list(
                gaps,
                "sources",
                around.sources().stream()
                        .map(source -> Map.of(
                                "name", Typed.escape(source.name()),
                                "statement", Typed.escape(source.statement()),
                                "confirm", confirm(source.confirm())))
                        .toList());
        list(
                gaps,
                "links",
                around.contacts().stream()
                        .filter(contact -> !contact.web().isEmpty())
                        .map(contact -> Map.of(
                                "name", Typed.escape(contact.name()),
                                "number", Typed.escape(contact.web()),
                                "square", QrCode.of(contact.web())))
                        .toList());
        gaps.put("receipt", around.receipt());
        gaps.put("calendar", calendar());
        return gaps;
    }

    /* A list, and whether there is anything in it, so that its heading can be left out. */
    private static void list(Map<String, Object> gaps, String key, List<?> items) {
        gaps.put(key, items);
        gaps.put("has" + key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1), !items.isEmpty());
    }

    private List<Map<String, Object>> plan(Urgency urgency) {
        return end.plan().stream()
                .filter(item -> item.urgency() == urgency)
                .map(this::advice)
                .toList();
    }

    private Map<String, Object> planned() {
        Map<String, Object> planned = new LinkedHashMap<>();
        end.plan().forEach(item -> planned.put(item.key(), advice(item)));
        return planned;
    }

    private Map<String, Object> advice(PlanItem item) {
        List<Map<String, Object>> steps = new ArrayList<>();
        int no = 1;
        for (String step : words.steps(item.key())) {
            steps.add(Map.of("no", no++, "text", Typed.escape(step)));
        }
        return Map.of(
                "title", Typed.escape(words.advice(item.key())),
                "detail",
                        Typed.escape(
                                words.detail(item.key()) + paragraph(words.adviceVariant(item.key(), item.variant()))),
                "steps", steps);
    }

    private static String paragraph(String text) {
        return text.isEmpty() ? "" : " " + text;
    }

    private List<Map<String, String>> answers() {
        AnswerWords of = new AnswerWords(session.guide(), language);
        List<Map<String, String>> all = new ArrayList<>();
        for (Answered answered : session.answered()) {
            Question question = answered.question();
            if (answered.answer().isKnown() && question.kind() != QuestionKind.EVIDENCE_LIST) {
                all.add(Map.of(
                        "question", Typed.escape(words.question(question.key())),
                        "answer", Typed.escape(of.of(question, answered.answer()))));
            }
        }
        return all;
    }

    private List<Map<String, String>> facts() {
        FactWords of = new FactWords(language, code -> code);
        List<Map<String, String>> all = new ArrayList<>();
        FactsUsed.of(session, end)
                .forEach((key, fact) -> all.add(Map.of(
                        "name", Typed.escape(words.factName(key)),
                        "value", Typed.escape(of.value(fact)),
                        "confirm", confirm(fact.needsConfirming() && !fact.isBlank()))));
        return all;
    }

    private String calendar() {
        int known = around.calendarKnownTo();
        return session.setting().date().plusDays(90).getYear() <= known
                ? ""
                : say(
                        "节假日和调休只知道到 " + known + " 年；再往后只按周六、周日计算，期限请自己核对。",
                        "Public holidays are known up to " + known
                                + "; beyond that only Saturdays and Sundays count as free. Please check every last day.");
    }

    private String confidence() {
        return switch (end.confidence()) {
            case HIGH -> say("把握较大", "fairly sure");
            case MEDIUM -> say("把握一般", "moderately sure");
            case LOW -> say("把握不大", "not very sure");
        };
    }

    private String confirm(boolean needed) {
        return needed ? say("（请先向当地确认）", " (please confirm locally)") : "";
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
