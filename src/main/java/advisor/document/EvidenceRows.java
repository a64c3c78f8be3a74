package advisor.document;

import advisor.guide.Answer;
import advisor.guide.Question;
import advisor.guide.Words;
import advisor.session.Answered;
import advisor.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rows of the list of evidence, of the timeline, and of the pages for screenshots. */
final class EvidenceRows {

    private static final String EVIDENCE = "evidence";

    private final Session session;
    private final Surroundings around;
    private final Words words;

    EvidenceRows(Session session, Surroundings around, Words words) {
        this.session = session;
        this.around = around;
        this.words = words;
    }

    /** Every piece, numbered: what was noted first, then what the answers name. */
    List<Map<String, Object>> all() {
        List<Surroundings.Evidence> all = new ArrayList<>(around.evidence());
        for (Answered answered : session.answered()) {
            if (answered.answer() instanceof Answer.EvidenceItems list) {
                list.items().forEach(item -> all.add(Surroundings.Evidence.words(item)));
            }
        }
        kinds(true).forEach(kind -> all.add(Surroundings.Evidence.words(kind)));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Surroundings.Evidence one : all) {
            rows.add(Map.of(
                    "no", rows.size() + 1,
                    "text", Typed.escape(one.words()),
                    "who", Typed.escape(one.from()),
                    "when", Typed.escape(one.when())));
        }
        return rows;
    }

    /** The kinds of evidence that the client was asked about and has not. */
    List<Map<String, String>> lacking() {
        return kinds(false).stream()
                .map(kind -> Map.of("text", Typed.escape(kind)))
                .toList();
    }

    /* The kinds of evidence that a guide asks about, those the client has or those they have not. */
    private List<String> kinds(boolean has) {
        for (Answered answered : session.answered()) {
            Question question = answered.question();
            if (question.key().equals(EVIDENCE) && answered.answer() instanceof Answer.Choices choices) {
                return question.options().stream()
                        .filter(option -> !question.alone().contains(option))
                        .filter(option -> choices.options().contains(option) == has)
                        .map(option -> words.option(EVIDENCE, option))
                        .toList();
            }
        }
        return List.of();
    }

    /** Those that get a page of their own, with their number in the list. */
    List<Map<String, Object>> pictures() {
        List<Map<String, Object>> pages = new ArrayList<>();
        for (int i = 0; i < around.evidence().size(); i++) {
            Surroundings.Evidence one = around.evidence().get(i);
            if (one.paged()) {
                Picture picture = one.picture();
                pages.add(Map.of(
                        "no",
                        i + 1,
                        "text",
                        Typed.escape(one.words()),
                        "when",
                        Typed.escape(one.when()),
                        "picture",
                        picture == null ? "" : picture.uri(),
                        "size",
                        picture == null ? "" : picture.size().toString()));
            }
        }
        return pages;
    }

    /** Those of which it is known when. */
    List<Map<String, String>> timeline() {
        return around.evidence().stream()
                .filter(one -> !one.when().isEmpty())
                .map(one -> Map.of(
                        "when", Typed.escape(one.when()),
                        "text", Typed.escape(one.words()),
                        "who", Typed.escape(one.from())))
                .toList();
    }
}
