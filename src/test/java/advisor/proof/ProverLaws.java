package advisor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Advice;
import advisor.guide.AdviceRule;
import advisor.guide.Answer;
import advisor.guide.Conclusion;
import advisor.guide.ConclusionRule;
import advisor.guide.Declarations;
import advisor.guide.Exclusion;
import advisor.guide.Guide;
import advisor.guide.PlainReading;
import advisor.guide.Promise;
import advisor.guide.Question;
import advisor.guide.RandomGuides;
import advisor.guide.Setting;
import advisor.guide.Severity;
import advisor.guide.Similar;
import advisor.guide.Tree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What is proven is what trying every client says, no more and no less. */
class ProverLaws {

    @Property(tries = 15)
    void provingSaysWhatTryingEveryClientSays(
            @ForAll @LongRange(min = 0) long seed, @ForAll @IntRange(min = 1, max = 2) int size) {
        holds(RandomGuides.loose(seed, size));
    }

    static void holds(Guide guide) {
        Proof proof = Prover.prove(guide, RandomGuides.SETTING, 60_000);
        assertThat(proof.undecided()).isEmpty();
        Set<String> found = new TreeSet<>();
        for (Finding finding : proof.findings()) {
            boolean branch = finding.severity() == Severity.NOTICE;
            String text = (branch ? "branch" : finding.code()) + " " + finding.id();
            // the branches of one condition are counted, other things are told once
            int times = 1;
            while (!found.add(text + " " + times)) {
                times++;
            }
        }
        assertThat(found).as(guide.json()).containsExactlyInAnyOrderElementsOf(new Tried(guide).expected());
    }

    /** A guide that every client was led through. */
    private static final class Tried {

        private final Guide guide;
        private final Declarations d;
        private final Set<String> seen = new HashSet<>();
        private final Map<String, Set<Object>> ends = new HashMap<>();
        private final Set<String> used = new HashSet<>();
        private final Map<Tree, Boolean> reached = new IdentityHashMap<>();
        private final Map<Tree, Integer> taken = new IdentityHashMap<>();

        Tried(Guide guide) {
            this.guide = guide;
            this.d = guide.declarations();
            for (int similar = 0; similar <= 2; similar++) {
                Setting day = RandomGuides.SETTING;
                Setting setting = new Setting(day.date(), day.locality(), new Similar(0, similar), day.days());
                ends.clear();
                for (Map<String, Answer> client : EveryClient.of(guide)) {
                    look(new PlainReading(guide, setting, client), client);
                }
            }
        }

        private void look(PlainReading reading, Map<String, Answer> client) {
            boolean before = false;
            for (ConclusionRule rule : d.conclusionRules()) {
                if (reading.holds(rule.when())) {
                    seen.add("holds " + rule.rule());
                    seen.add(before ? "" : "wins " + rule.rule());
                    before = true;
                }
            }
            seen.add(before ? "" : "dead-end");
            for (AdviceRule rule : d.adviceRules()) {
                seen.add(reading.holds(rule.when()) ? "adds " + rule.rule() : "");
            }
            Set<String> plan = new HashSet<>();
            reading.plan().forEach(item -> plan.add(item.get(0)));
            for (Exclusion each : d.exclusions()) {
                seen.add(plan.contains(each.first()) && plan.contains(each.second()) ? "both " + each : "");
            }
            for (Promise promise : d.promises()) {
                seen.add(reading.holds(promise.tree()) ? "" : "breaks " + promise.key());
            }
            conditions().forEach((id, trees) -> trees.forEach(tree -> follow(reading, id, tree)));
            List<Object> end = new ArrayList<>(before ? reading.conclusion() : List.of());
            reading.plan().forEach(item -> end.add(item.subList(0, 2)));
            for (Question question : guide.questions()) {
                seen.add(reading.asks(question) ? "asks " + question.key() : "");
                Map<String, Answer> others = new LinkedHashMap<>(client);
                others.remove(question.key());
                Set<Object> same = ends.computeIfAbsent(question.key() + others, first -> new HashSet<>());
                same.add(end);
                if (same.size() > 1) {
                    used.add(question.key());
                }
            }
        }

        private void follow(PlainReading reading, String id, Tree tree) {
            Tree at = tree;
            while (at instanceof Tree.Fork fork) {
                boolean holds = reading.holds(fork.predicate());
                reached.put(fork, true);
                taken.merge(fork, holds ? 1 : 2, (known, more) -> known | more);
                at = holds ? fork.yes() : fork.no();
            }
            if (at instanceof Tree.Failure failure) {
                seen.add("fails " + id + failure.message());
            }
        }

        /* The conditions whose branches are told, by what they belong to. */
        private Map<String, List<Tree>> conditions() {
            Map<String, List<Tree>> all = new LinkedHashMap<>();
            d.questions().forEach(one -> all.put(one.key(), List.of(one.onlyIf())));
            d.definitions().forEach(one -> all.put(one.key(), List.of(one.tree())));
            d.conclusionRules().forEach(one -> all.put(one.rule(), List.of(one.when())));
            d.adviceRules().forEach(one -> all.put(one.rule(), List.of(one.when())));
            return all;
        }

        Set<String> expected() {
            Set<String> all = new TreeSet<>();
            Set<String> unreachable = new HashSet<>();
            Set<String> ended = new HashSet<>();
            for (ConclusionRule rule : d.conclusionRules()) {
                boolean holds = seen.contains("holds " + rule.rule());
                if (seen.contains("wins " + rule.rule())) {
                    ended.add(rule.key());
                } else if (holds) {
                    all.add("shadowed " + rule.rule() + " 1");
                } else {
                    unreachable.add(rule.rule());
                    ended.add(rule.key());
                }
            }
            for (Conclusion one : d.conclusions()) {
                if (!ended.contains(one.key())) {
                    unreachable.add(one.key());
                }
            }
            Set<String> given = new HashSet<>();
            for (AdviceRule rule : d.adviceRules()) {
                rule.items().forEach(item -> given.add(item.key()));
                if (!seen.contains("adds " + rule.rule())) {
                    unreachable.add(rule.rule());
                }
            }
            for (Advice one : d.advice()) {
                if (!given.contains(one.key())) {
                    unreachable.add(one.key());
                }
            }
            for (Question one : d.questions()) {
                if (!seen.contains("asks " + one.key())) {
                    unreachable.add(one.key());
                } else if (!used.contains(one.key())) {
                    all.add("unused-question " + one.key() + " 1");
                }
            }
            unreachable.forEach(id -> all.add("unreachable " + id + " 1"));
            others(all);
            conditions().forEach((id, trees) -> {
                if (!unreachable.contains(id)) {
                    trees.forEach(tree -> branches(all, id, tree));
                }
            });
            return all;
        }

        private void others(Set<String> all) {
            if (seen.contains("dead-end")) {
                all.add("dead-end R4 1");
            }
            for (Exclusion each : d.exclusions()) {
                if (seen.contains("both " + each)) {
                    all.add("contradiction exclude " + each.first() + " " + each.second() + " 1");
                }
            }
            for (Promise promise : d.promises()) {
                if (seen.contains("breaks " + promise.key())) {
                    all.add("promise-broken promise " + promise.key() + " 1");
                }
            }
            conditions()
                    .forEach((id, trees) -> trees.forEach(tree -> Trees.failures(tree).stream()
                            .filter(failure -> seen.contains("fails " + id + failure.message()))
                            .forEach(failure -> all.add("runtime-error " + id + " 1"))));
        }

        private void branches(Set<String> all, String id, Tree tree) {
            Set<Tree> done = Collections.newSetFromMap(new IdentityHashMap<>());
            List<Tree> open = new ArrayList<>(List.of(tree));
            int times = 0;
            while (!open.isEmpty()) {
                if (open.remove(0) instanceof Tree.Fork fork && reached.containsKey(fork) && done.add(fork)) {
                    int ways = taken.getOrDefault(fork, 0);
                    for (int missing = 3 & ~ways; missing != 0; missing &= missing - 1) {
                        times++;
                        all.add("branch " + id + " " + times);
                    }
                    open.add(fork.yes());
                    open.add(fork.no());
                }
            }
        }
    }
}
