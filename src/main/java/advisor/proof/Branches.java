package advisor.proof;

import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Predicate;
import advisor.guide.Severity;
import advisor.guide.Similar;
import advisor.guide.Text;
import advisor.guide.Tree;
import advisor.guide.Truth;
import advisor.session.SituationWords;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the branches of conditions that no client ever takes, each told once where it begins.
 *
 * <p>What is asked twice within one condition never forks twice, so such a branch stands where two different predicates
 * can not go together, most often because one of them is a defined condition.
 */
final class Branches {

    private static final String ALL = "all";
    private static final Pattern EDGES = Pattern.compile("[0-9]{1,6}[+-](,[0-9]{1,6}[+-])*");

    private final Guide guide;
    private final Supplier<GuideFormulas> formulas;
    private final Slices slices;
    private final ProofBook.Reading book;
    private final BranchesTaken taken;
    private final Set<String> told;
    private final List<Finding> notices = new ArrayList<>();
    private final List<String> undecided = new ArrayList<>();

    /** The notices, the conditions that could not be decided in time, how many were looked at and how many known before. */
    record Found(List<Finding> notices, List<String> undecided, int asked, int known) {}

    /** A branch of a fork, by the place of the fork in {@link Trees#topDown}. */
    private record Edge(int fork, boolean yes) {
        static Edge read(String text) {
            int end = text.length() - 1;
            return new Edge(Integer.parseInt(text.substring(0, end)), text.charAt(end) == '+');
        }

        @Override
        public String toString() {
            return fork + (yes ? "+" : "-");
        }
    }

    /**
     * A search.
     *
     * @param formulas the guide's conditions, asked for when something must be proven
     * @param told what is reported as unreachable itself, whose branches are no news
     */
    Branches(
            Guide guide,
            Supplier<GuideFormulas> formulas,
            Slices slices,
            ProofBook.Reading book,
            BranchesTaken taken,
            Set<String> told) {
        this.guide = guide;
        this.formulas = formulas;
        this.slices = slices;
        this.book = book;
        this.taken = taken;
        this.told = told;
    }

    Found unreached() {
        int asked = 0;
        int known = 0;
        for (int i = 0; i < taken.conditions().size(); i++) {
            BranchesTaken.Owned owned = taken.conditions().get(i);
            if (!told.contains(owned.id())) {
                asked++;
                List<Tree.Fork> forks = Trees.topDown(owned.tree());
                String slice = slices.branches(owned.tree());
                Optional<List<Edge>> before = book.find(slice).flatMap(text -> read(text, forks.size()));
                known += before.isPresent() && book.isFromBefore(slice) ? 1 : 0;
                List<Edge> missed = before.orElseGet(() -> new ArrayList<>());
                if (before.isEmpty() && look(owned.id(), i, forks, missed)) {
                    book.keep(slice, write(missed));
                }
                missed.forEach(edge ->
                        notices.add(notice(owned.id(), forks.get(edge.fork()).predicate(), edge.yes())));
            }
        }
        return new Found(notices, undecided, asked, known);
    }

    private static String write(List<Edge> missed) {
        return missed.isEmpty() ? ALL : missed.stream().map(Edge::toString).collect(Collectors.joining(","));
    }

    private static Optional<List<Edge>> read(String text, int forks) {
        if (text.equals(ALL)) {
            return Optional.of(List.of());
        }
        if (!EDGES.matcher(text).matches()) {
            return Optional.empty();
        }
        List<Edge> edges = Stream.of(text.split(",", -1)).map(Edge::read).toList();
        return edges.stream().allMatch(edge -> edge.fork() < forks) ? Optional.of(edges) : Optional.empty();
    }

    /*
     * Finds the branches nobody takes; false when the time was over before all was known. Equal parts of a condition are one
     * fork, which is reached when it is reached on any way.
     */
    private boolean look(String id, int condition, List<Tree.Fork> forks, List<Edge> missed) {
        if (forks.stream()
                .allMatch(fork -> taken.isTaken(condition, fork, true) && taken.isTaken(condition, fork, false))) {
            return true;
        }
        Solver solver = formulas.get().solver();
        Map<Tree, List<Solver.Formula>> ways = new IdentityHashMap<>();
        ways.put(forks.get(0), List.of(solver.always()));
        boolean isDecided = true;
        for (int i = 0; i < forks.size(); i++) {
            Tree.Fork fork = forks.get(i);
            List<Solver.Formula> to = ways.get(fork);
            if (to == null) {
                continue;
            }
            Solver.Formula reached = solver.any(to);
            for (boolean yes : new boolean[] {true, false}) {
                Solver.Formula predicate = formulas.get().predicate(fork.predicate());
                Solver.Formula edge = solver.all(List.of(reached, yes ? predicate : solver.not(predicate)));
                Truth possible = taken.isTaken(condition, fork, yes) ? Truth.YES : solver.can(edge);
                if (possible == Truth.YES) {
                    ways.computeIfAbsent(yes ? fork.yes() : fork.no(), first -> new ArrayList<>())
                            .add(edge);
                } else if (possible == Truth.NO) {
                    missed.add(new Edge(i, yes));
                } else {
                    undecided.add("unreachable " + id);
                    isDecided = false;
                }
            }
        }
        return isDecided;
    }

    private Finding notice(String id, int predicate, boolean yes) {
        Predicate asked = guide.declarations().predicates().get(predicate);
        return new Finding(
                "unreachable",
                Severity.NOTICE,
                id,
                GuideCheck.Place.NOWHERE,
                new Text(
                        id + " 的条件里，走到“" + words(asked, yes, Language.ZH) + "”这一支的人是没有的。",
                        "In the condition of " + id + " nobody ever comes to the branch “"
                                + words(asked, yes, Language.EN) + "”."),
                new Text("这一部分可以删去。", "This part can be left out."),
                Map.of(),
                Similar.NONE);
    }

    private String words(Predicate predicate, boolean held, Language language) {
        return String.join(
                " ", new SituationWords(guide, language).phrases(List.of(new SituationWords.Holding(predicate, held))));
    }
}
