package advisor.document;

import advisor.guide.Answer;
import advisor.guide.Language;
import advisor.session.End;
import advisor.session.Session;
import com.samskivert.mustache.Mustache;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
        return fill(template, new SessionGaps(session, end, around, language).all(), known(template), typed, language);
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

    static String day(LocalDate date, Language language) {
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
}
