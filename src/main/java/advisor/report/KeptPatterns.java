package advisor.report;

import advisor.guide.Conclusion;
import advisor.guide.Guide;
import advisor.guide.Question;
import advisor.outcome.Key;
import advisor.outcome.Outcome;
import advisor.outcome.Recalling;
import advisor.session.Foresight;
import advisor.session.Foresight.Foreseen;
import advisor.session.Foresight.Part;
import advisor.session.Recalled;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts outcomes by what two versions of a guide make of them: the conclusion, the advice that may change, and the kept
 * answers that the change asks about. Nothing else of an outcome is looked at.
 *
 * <p>It counts exactly and is not for anybody's eyes; what may be seen is {@link #ends}.
 */
public final class KeptPatterns {

    private final String guide;
    private final String place;
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Set<String> conclusions;
    private final Foresight foresight;
    private final Map<Pattern, Long> counts = new HashMap<>();
    private long outcomes;
    private boolean isInTime = true;

    /** A kept answer; without a code it was struck, not asked or not kept. */
    private record Answered(String question, Optional<SortedSet<Key>> code) {}

    /** What is looked at of an outcome; the conclusion is empty where it does not matter. */
    private record Pattern(String conclusion, Set<String> advice, List<Answered> answers) {}

    /**
     * Nothing is counted yet.
     *
     * @param old the guide as which outcomes are read
     * @param place only outcomes of this division are counted; empty for all
     */
    public KeptPatterns(Guide old, Foresight foresight, String place) {
        this.guide = old.id();
        this.place = place;
        this.foresight = foresight;
        this.conclusions =
                old.declarations().conclusions().stream().map(Conclusion::key).collect(Collectors.toSet());
        Set<String> asked = new HashSet<>();
        foresight.aspects().forEach(aspect -> asked.addAll(aspect.questions()));
        old.questions().stream()
                .filter(question -> asked.contains(question.key()))
                .forEach(question -> questions.put(question.key(), question));
    }

    /** Counts an outcome, if it is one of the guide and the place. */
    public void add(Outcome outcome) {
        if (!outcome.guide().id().name().equals(guide) || !outcome.city().isOf(place)) {
            return;
        }
        outcomes++;
        Set<String> given = new LinkedHashSet<>();
        foresight.aspects().stream()
                .filter(aspect -> !aspect.isConclusion() && outcome.advice().contains(new Key(aspect.advice())))
                .forEach(aspect -> given.add(aspect.advice()));
        List<Answered> answers = new ArrayList<>();
        for (String question : questions.keySet()) {
            answers.add(
                    new Answered(question, Optional.ofNullable(outcome.answers().get(new Key(question)))));
        }
        counts.merge(new Pattern(outcome.conclusion().name(), given, answers), 1L, Long::sum);
    }

    /** What may be seen of how they would end; may take as long as the foresight has. */
    public KeptEnds ends() {
        if (outcomes < GuideUse.LOWEST) {
            return new KeptEnds(GuideUse.level(outcomes), outcomes == 0, List.of(), true);
        }
        List<KeptEnds.Aspect> aspects =
                foresight.aspects().stream().map(this::aspect).toList();
        return new KeptEnds(GuideUse.level(outcomes), false, aspects, isInTime);
    }

    private KeptEnds.Aspect aspect(Foresight.Aspect aspect) {
        Map<String, Map<Pattern, Long>> rows = new TreeMap<>();
        counts.forEach((pattern, count) -> rows.computeIfAbsent(row(pattern, aspect), none -> new HashMap<>())
                .merge(shared(pattern, aspect), count, Long::sum));
        KeptGroups told = new KeptGroups();
        rows.forEach((row, groups) -> tell(aspect, row, groups, told));
        return told.seen(aspect.advice());
    }

    private static String row(Pattern pattern, Foresight.Aspect aspect) {
        return aspect.isConclusion()
                ? pattern.conclusion()
                : pattern.advice().contains(aspect.advice()) ? aspect.advice() : "";
    }

    /* What outcomes share that are looked at together. */
    private static Pattern shared(Pattern pattern, Foresight.Aspect aspect) {
        return new Pattern(
                aspect.isByConclusion() ? pattern.conclusion() : "",
                Set.of(),
                pattern.answers().stream()
                        .filter(answer -> aspect.questions().contains(answer.question()))
                        .toList());
    }

    /*
     * Looks at the conclusion or the advice alone, of which the report tells how often each came; where that does not tell
     * how all of them end, at all answers at once. Which outcomes are looked at together must depend on what the change asks
     * about, and never on how those answers are told apart: otherwise somebody who changes the change learns the difference.
     */
    private void tell(Foresight.Aspect aspect, String row, Map<Pattern, Long> groups, KeptGroups told) {
        Part known = aspect.isConclusion() ? new Part(row, null, Map.of()) : new Part(null, !row.isEmpty(), Map.of());
        long all = groups.values().stream().mapToLong(Long::longValue).sum();
        Optional<KeptPart> whole = told(aspect, row, Optional.of(known), all);
        groups.forEach((group, count) -> told.count(of(row, group), count));
        if (whole.isPresent()) {
            told.add(whole.get(), all, List.of(new KeptGroups.Shared("row", row)));
        } else {
            groups.forEach((group, count) -> told.add(
                    told(aspect, row, part(known, group), count).orElse(KeptPart.OPEN), count, of(row, group)));
        }
    }

    /* All that the outcomes of a group have in common and that is counted by itself elsewhere. */
    private static List<KeptGroups.Shared> of(String row, Pattern group) {
        List<KeptGroups.Shared> all = new ArrayList<>();
        all.add(new KeptGroups.Shared("row", row));
        all.add(new KeptGroups.Shared("conclusion", group.conclusion()));
        group.answers().forEach(answer -> all.add(new KeptGroups.Shared("answer " + answer.question(), answer)));
        return all;
    }

    /* What is known of a group; nothing when the guide could not have left it. */
    private Optional<Part> part(Part known, Pattern group) {
        Part part = group.conclusion().isEmpty() ? known : known.with(group.conclusion());
        for (Answered answer : group.answers()) {
            if (answer.code().isPresent()) {
                Question question = Objects.requireNonNull(questions.get(answer.question()));
                Optional<Recalled> recalled =
                        Recalling.of(question, answer.code().get());
                if (recalled.isEmpty()) {
                    return Optional.empty();
                }
                part = part.with(answer.question(), recalled.get());
            }
        }
        return Optional.of(part);
    }

    /* How so many end, as far as they are enough and it is certain; nothing is asked of fewer. */
    private Optional<KeptPart> told(Foresight.Aspect aspect, String row, Optional<Part> part, long count) {
        if (count < GuideUse.LOWEST) {
            return Optional.empty();
        }
        if (part.isEmpty() || !isDeclared(part.get().conclusion())) {
            return Optional.of(KeptPart.FOREIGN);
        }
        Foreseen seen = foresight.of(aspect, part.get());
        if (seen instanceof Foreseen.Undecided) {
            isInTime = false;
        }
        if (seen instanceof Foreseen.Otherwise otherwise) {
            List<String> to = aspect.isConclusion()
                    ? List.copyOf(otherwise.to())
                    : row.isEmpty() ? List.of(aspect.advice()) : List.of("");
            return Optional.of(new KeptPart.Way(row, to));
        }
        return seen instanceof Foreseen.Same
                ? Optional.of(KeptPart.SAME)
                : seen instanceof Foreseen.Nobody ? Optional.of(KeptPart.FOREIGN) : Optional.empty();
    }

    private boolean isDeclared(@Nullable String conclusion) {
        return conclusion == null || conclusions.contains(conclusion);
    }
}
