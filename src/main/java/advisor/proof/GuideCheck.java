package advisor.proof;

import advisor.guide.Declarations;
import advisor.guide.Fact;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Near;
import advisor.guide.Problem;
import advisor.guide.Question;
import advisor.guide.Severity;
import advisor.guide.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Checks of a guide that need no solver: wording, sources, facts, what is kept, and how many questions there may be. */
public final class GuideCheck {

    /** The most questions a desk asks of one client. */
    public static final int MOST_QUESTIONS = 40;

    /**
     * Where something was declared.
     *
     * @param file the file within the guide's folder, empty when it is not known
     * @param line counted from 1, 0 when it is not known
     */
    public record Place(String file, int line) {
        /** The place of what has none. */
        public static final Place NOWHERE = new Place("", 0);
    }

    private final Guide guide;
    private final Declarations d;
    private final Function<String, Place> places;
    private final Set<String> known;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    private GuideCheck(Guide guide, Function<String, Place> places, Set<String> known, LocalDate today) {
        this.guide = guide;
        this.d = guide.declarations();
        this.places = places;
        this.known = known;
        this.today = today;
    }

    /**
     * Checks a guide.
     *
     * @param places where a question, rule, conclusion or advice was declared, by its key; a fact by {@code facts.json#key}
     * @param known the ids of all knowledge sources
     * @param today the day against which review dates are held
     */
    public static List<Problem> problems(
            Guide guide, Function<String, Place> places, Set<String> known, LocalDate today) {
        GuideCheck check = new GuideCheck(guide, places, known, today);
        check.words();
        check.translations();
        check.sources();
        check.facts();
        check.kept();
        check.length();
        return List.copyOf(check.problems);
    }

    /**
     * The guidance that no guide says.
     *
     * @param guidance the ids of the sources that say something to clients
     * @param said the ids that some guide cites
     * @param places where each source stands, by its id
     */
    public static List<Problem> uncited(Collection<String> guidance, Set<String> said, Function<String, Place> places) {
        return guidance.stream()
                .filter(id -> !said.contains(id))
                .map(id -> new Problem(
                        "uncited-source",
                        Severity.WARNING,
                        places.apply(id).file(),
                        places.apply(id).line(),
                        new Text("来源 " + id + " 没有任何指引说到。", "No guide says what the source " + id + " states."),
                        new Text("让一条建议或结论引用它，或者把 guidance 改为 false。", "Cite it, or set its guidance to false.")))
                .toList();
    }

    private void words() {
        Map<String, String> chinese = d.wording().getOrDefault(Language.ZH, Map.of());
        List<String> ids = new ArrayList<>();
        d.questions().forEach(question -> ids.add("question." + question.key()));
        d.conclusionRules().forEach(rule -> ids.add("conclusion." + rule.key()));
        d.adviceRules().forEach(rule -> rule.items().forEach(item -> ids.add("advice." + item.key())));
        for (String id : new TreeSet<>(ids)) {
            if (!chinese.containsKey(id)) {
                String key = id.substring(id.indexOf('.') + 1);
                add(
                        "missing-words",
                        Severity.ERROR,
                        place(key),
                        new Text(id + " 没有中文。", id + " has no Chinese words."),
                        new Text(
                                "用 conclusion、advice 或 ask 写上给人看的话；或者键写错了。",
                                "Give it words with conclusion, advice or ask; or mend its key."));
            }
        }
    }

    private void translations() {
        Map<String, String> english = d.wording().getOrDefault(Language.EN, Map.of());
        for (String id :
                new TreeSet<>(d.wording().getOrDefault(Language.ZH, Map.of()).keySet())) {
            if (!english.containsKey(id)) {
                // what is not there has no line; the text that lacks it stands where its owner is declared
                String[] parts = id.split("\\.");
                Place declared = parts.length > 1 ? place(parts[1]) : new Place("guide.mjs", 1);
                add(
                        "missing-translation",
                        Severity.ERROR,
                        declared.file().isEmpty() ? new Place("wording.en.json", 0) : declared,
                        new Text("文字 " + id + " 没有英文。", "The wording " + id + " has no English."),
                        new Text("在 wording.en.json 里加上 \"" + id + "\"。", "Add \"" + id + "\" to wording.en.json."));
            }
        }
    }

    private void sources() {
        SourceTrace trace = SourceTrace.of(guide);
        trace.conclusions().forEach((key, sources) -> noSource(key, sources, "结论 ", "The conclusion "));
        trace.advice().forEach((key, sources) -> noSource(key, sources, "建议 ", "The advice "));
        trace.said().forEach((source, where) -> {
            if (!known.contains(source)) {
                String near = String.join(", ", Near.keys(source, known));
                String first = where.first();
                add(
                        "unknown-source",
                        Severity.ERROR,
                        d.facts().containsKey(first)
                                ? place(first, d.facts().get(first))
                                : place(first.substring(first.indexOf(' ') + 1), first.split(" ", 2)[0]),
                        new Text(
                                "来源 " + source + " 不存在，用在 " + String.join(", ", where) + "。",
                                "There is no source " + source + "; it is cited by " + String.join(", ", where) + "."),
                        near.isEmpty()
                                ? new Text("在 seeds/knowledge.json 里加上它。", "Add it to seeds/knowledge.json.")
                                : new Text("是不是 " + near + "？", "Did you mean " + near + "?"));
            }
        });
    }

    private void noSource(String key, SortedSet<String> sources, String zh, String en) {
        if (sources.isEmpty()) {
            add(
                    "no-source",
                    Severity.ERROR,
                    place(key),
                    new Text(zh + key + " 没有来源。", en + key + " cites no source."),
                    new Text("写上 sources: ['S-…']。", "Give it sources: ['S-…']."));
        }
    }

    private void facts() {
        d.facts().forEach((key, fact) -> {
            Place place = place(key, fact);
            if (isPast(fact)) {
                add(
                        "stale-fact",
                        Severity.WARNING,
                        place,
                        new Text(
                                "事实 " + key + " 应在 " + fact.reviewBy() + " 前复核。",
                                "The fact " + key + " was to be reviewed by " + fact.reviewBy() + "."),
                        new Text("核对后更新 reviewed 和 reviewBy。", "Check it, then set reviewed and reviewBy."));
            }
            if (fact.verification().equals("U")) {
                add(
                        "unverified-fact",
                        Severity.WARNING,
                        place,
                        new Text("事实 " + key + " 未经核实。", "The fact " + key + " is not verified."),
                        new Text("向当地机关确认后，改 verification。", "Confirm it locally, then set its verification."));
            }
        });
    }

    private boolean isPast(Fact fact) {
        try {
            return !fact.reviewBy().isEmpty()
                    && LocalDate.parse(fact.reviewBy()).isBefore(today);
        } catch (DateTimeParseException wrong) {
            return true;
        }
    }

    private void kept() {
        for (Question question : d.questions()) {
            boolean coded = !question.kind().isOwnWords()
                    && (!question.kind().isNumeric() || !question.bands().isEmpty());
            if (question.keep() && !coded) {
                add(
                        "uncoded-answer",
                        Severity.ERROR,
                        place(question.key()),
                        new Text(
                                "问题 " + question.key() + " 要保存，却没有可存的编码。",
                                "The answer to " + question.key() + " is to be kept, but there is no code for it."),
                        question.kind().isNumeric()
                                ? new Text("写上 bands: […]。", "Give it bands: […].")
                                : new Text("去掉 keep。", "Take keep away."));
            }
        }
    }

    private void length() {
        int most = QuestionBound.of(guide);
        if (most > MOST_QUESTIONS) {
            add(
                    "too-long",
                    Severity.WARNING,
                    // the first question that is one too many
                    place(d.questions().get(MOST_QUESTIONS).key()),
                    new Text(
                            "一位来访者最多可能被问 " + most + " 个问题，超过 " + MOST_QUESTIONS + "。",
                            "A client may be asked up to " + most + " questions, more than " + MOST_QUESTIONS + "."),
                    new Text("用 onlyIf 收窄问题。", "Narrow the questions with onlyIf."));
        }
    }

    private Place place(String key, Fact fact) {
        String file = fact.level().isEmpty() ? "facts.json" : "localities/" + fact.level() + "/facts.json";
        Place exact = places.apply(file + "#" + key);
        return exact.file().isEmpty() ? new Place(file, 0) : exact;
    }

    private Place place(String... keys) {
        for (String key : keys) {
            Place place = places.apply(key);
            if (!place.file().isEmpty()) {
                return place;
            }
        }
        return Place.NOWHERE;
    }

    private void add(String code, Severity severity, Place place, Text message, Text remedy) {
        problems.add(new Problem(code, severity, place.file(), place.line(), message, remedy));
    }
}
