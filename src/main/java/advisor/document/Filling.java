package advisor.document;

import advisor.guide.Answer;
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
import com.samskivert.mustache.Mustache;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Fills the gaps of a template from a session, its end, and what was typed for this paper. */
public final class Filling {

    /** The gaps that every template can have; a section's inner gaps are among them. */
    static final Set<String> GAPS = new TreeSet<>(Set.of(
            "guide",
            "date",
            "place",
            "conclusion",
            "confidence",
            "meaning",
            "because",
            "next",
            "reasons",
            "text",
            "answers",
            "question",
            "answer",
            "now",
            "today",
            "week",
            "later",
            "title",
            "detail",
            "steps",
            "facts",
            "value",
            "from",
            "contacts",
            "name",
            "number",
            "use",
            "confirm",
            "sources",
            "statement",
            "-last",
            "evidence",
            "lacking",
            "calendar",
            "receipt",
            "timeline",
            "pictures",
            "links",
            "hasLinks",
            "square",
            "picture",
            "size",
            "when",
            "who",
            "no",
            "hasNow",
            "hasToday",
            "hasWeek",
            "hasLater",
            "hasReasons",
            "hasAnswers",
            "hasEvidence",
            "hasLacking",
            "hasFacts",
            "hasContacts",
            "hasSources"));

    private final Session session;
    private final End end;
    private final Surroundings around;
    private final Language language;
    private final Words words;

    /**
     * A filling.
     *
     * @param end where the session ends, or would end if asking stopped here
     */
    public Filling(Session session, End end, Surroundings around, Language language) {
        this.session = session;
        this.end = end;
        this.around = around;
        this.language = language;
        this.words = session.guide().words(language);
    }

    /** The fields of a template that the answers fill already, as they would be typed. */
    public Map<String, String> known(Template template) {
        Map<String, String> known = new LinkedHashMap<>();
        for (Field field : template.fields()) {
            if (field.from().equals(Field.RECEIPT) && !around.receipt().isEmpty()) {
                known.put(field.key(), around.receipt());
                continue;
            }
            Answer answer = field.from().isEmpty() ? null : session.answerTo(field.from());
            if (answer instanceof Answer.Organisation own) {
                known.put(field.key(), own.name());
            } else if (answer instanceof Answer.OwnWords own) {
                known.put(field.key(), own.words());
            } else if (answer instanceof Answer.Amount amount) {
                known.put(field.key(), Long.toString(amount.value()));
            } else if (answer instanceof Answer.Day day && day.isExact()) {
                known.put(field.key(), day.date().toString());
            }
        }
        return known;
    }

    /**
     * The paper.
     *
     * @param typed what was typed into the fields, by key; the answers stand where nothing was
     */
    public Paper fill(Template template, Map<String, String> typed) {
        return fill(template, gaps(), known(template), typed, language);
    }

    /**
     * A paper of the desk's own, of no session: it has a date and its fields.
     *
     * @param typed what stands in the fields, by key
     */
    public static Paper alone(Template template, LocalDate date, Map<String, String> typed, Language language) {
        Map<String, Object> gaps = new LinkedHashMap<>();
        gaps.put("date", day(date, language));
        return fill(template, gaps, Map.of(), typed, language);
    }

    private static String day(LocalDate date, Language language) {
        return language == Language.ZH ? Chinese.day(date) : date.toString();
    }

    private static Paper fill(
            Template template,
            Map<String, Object> gaps,
            Map<String, String> known,
            Map<String, String> typed,
            Language language) {
        Map<String, Object> fields = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        for (Field field : template.fields()) {
            String given = typed.getOrDefault(field.key(), "");
            String value = given.isBlank() ? known.getOrDefault(field.key(), "") : given;
            if (value.isBlank()) {
                String label = field.label().get(language);
                missing.add(label);
                fields.put(field.key(), FieldWords.blank(field, template.named(field, language), language));
            } else {
                fields.put(field.key(), FieldWords.of(field, value, language));
            }
        }
        gaps.put("field", fields);
        String markdown = Mustache.compiler()
                .escapeHTML(false)
                .emptyStringIsFalse(true)
                .defaultValue("")
                .compile(template.body(language))
                .execute(gaps);
        return new Paper(template.id(), template.title().get(language), language, markdown, missing);
    }

    private Map<String, Object> gaps() {
        Map<String, Object> gaps = new LinkedHashMap<>();
        gaps.put("guide", Typed.escape(words.title()));
        gaps.put("date", day(session.setting().date(), language));
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
