package advisor.bench;

import advisor.guide.Guide;
import advisor.guide.GuideJson;
import advisor.guide.GuideRefused;
import advisor.guide.Mutations;
import advisor.guide.Setting;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import advisor.proof.Comparer;
import advisor.proof.Comparison;
import advisor.proof.Finding;
import advisor.proof.GuideCheck;
import advisor.proof.Proof;
import advisor.proof.Prover;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** How long proofs take: of the shipped guides, after one changed rule, and as guides grow. */
final class ProofTimes {

    private static final Setting SETTING = Setting.on(LocalDate.of(2026, 11, 25), "");
    private static final long ENOUGH = 120_000;
    private static final int RUNS = 3;
    private static final int[] SIZES = {10, 30, 100, 300};

    private ProofTimes() {}

    private interface Work {
        void run();
    }

    static List<String> measure() throws GuideRefused {
        List<String> lines = new ArrayList<>();
        try (GuideLibrary library = GuideLibrary.shipped()) {
            for (String id : library.ids()) {
                Guide guide = ((Resolution.Found) library.resolve(id, "")).guide();
                lines.add(id + ", first problems (no solver): "
                        + time(() ->
                                GuideCheck.problems(guide, key -> GuideCheck.Place.NOWHERE, Set.of(), SETTING.date())));
                lines.add(id + ", everything proven: " + time(() -> proven(guide)));
                Guide condition =
                        Mutations.of(guide, Mutations.Kind.FLIP_PREDICATE, 3).guide();
                Guide advice =
                        Mutations.of(guide, Mutations.Kind.DROP_ADVICE, 3).guide();
                lines.add(id + ", compared after one condition changed: " + compared(guide, condition));
                lines.add(id + ", compared after one advice was dropped: " + compared(guide, advice));
            }
        }
        Taken before = null;
        for (int size : SIZES) {
            Guide guide = grown(size);
            Taken now = time(() -> proven(guide));
            String ratio = before == null
                    ? ""
                    : String.format(Locale.ROOT, ", %.1f times the one before", now.ratioTo(before));
            lines.add(size + " rules and questions, everything proven: " + now + ratio);
            before = now;
        }
        for (int size : SIZES) {
            lines.add(besideTables(size));
        }
        return lines;
    }

    /* Both say which rules of one table nobody comes to; the proof says more besides, and takes its time for that too. */
    private static String besideTables(int size) throws GuideRefused {
        DecisionTables table = new DecisionTables(size);
        Guide guide = table.guide();
        DmnModelInstance dmn = table.dmn();
        List<String> ours = Prover.prove(guide, SETTING, ENOUGH).findings().stream()
                .filter(finding -> finding.code().equals("shadowed"))
                .map(Finding::id)
                .sorted()
                .toList();
        // once only: with three hundred questions this takes most of a minute
        List<String> theirs = new ArrayList<>();
        Taken pairwise = time(() -> theirs.addAll(DecisionTables.shadowed(dmn)), 1);
        if (!ours.equals(List.of(DecisionTables.ALONE, DecisionTables.TOGETHER))) {
            throw new IllegalStateException("the proof finds " + ours);
        }
        return "a decision table of " + size + " questions, everything proven: " + time(() -> proven(guide))
                + ", finds nobody at " + ours + "; beside it dmn-check: " + pairwise + ", finds " + theirs;
    }

    private static void proven(Guide guide) {
        Proof proof = Prover.prove(guide, SETTING, ENOUGH);
        if (!proof.isComplete()) {
            throw new IllegalStateException("not proven in time: " + proof.undecided());
        }
    }

    /**
     * How long something took by the clock, and how long the processors worked on it, which a busy machine changes little.
     */
    private record Taken(Timings clock, Timings processor) {
        double ratioTo(Taken before) {
            return processor.ratioTo(before.processor);
        }

        @Override
        public String toString() {
            return clock + ", " + String.format(Locale.ROOT, "%.0f ms of the processors", processor.median());
        }
    }

    /* The first run, with everything cold, is one of the runs. */
    private static Taken time(Work work) {
        return time(work, RUNS);
    }

    private static Taken time(Work work, int runs) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        double[] times = new double[runs];
        double[] worked = new double[runs];
        for (int i = 0; i < runs; i++) {
            long from = System.nanoTime();
            long before = system.getProcessCpuTime();
            work.run();
            times[i] = (System.nanoTime() - from) / 1e6;
            worked[i] = (system.getProcessCpuTime() - before) / 1e6;
        }
        return new Taken(new Timings(times), new Timings(worked));
    }

    private static String compared(Guide guide, Guide changed) {
        Comparison comparison = Comparer.compare(guide, changed, SETTING, ENOUGH);
        return time(() -> Comparer.compare(guide, changed, SETTING, ENOUGH)) + ", "
                + comparison.differences().size() + " regions";
    }

    /* As many questions as conclusion rules and advice; a rule is reached only by who answers no to all before it. */
    private static Guide grown(int size) throws GuideRefused {
        List<String> predicates = new ArrayList<>();
        List<String> questions = new ArrayList<>();
        List<String> rules = new ArrayList<>();
        List<String> conclusions = new ArrayList<>();
        List<String> advice = new ArrayList<>();
        List<String> advising = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int next = (i + 1) % size;
            predicates.add("{\"is\":\"q" + i + "\",\"in\":[\"yes\"]}");
            questions.add("{\"key\":\"q" + i + "\",\"kind\":\"yesNo\"}");
            conclusions.add("{\"key\":\"c" + i + "\"}");
            rules.add("{\"rule\":\"R" + i + "\",\"key\":\"c" + i + "\",\"confidence\":\"high\",\"when\":[" + i
                    + ",true,false]}");
            advice.add("{\"key\":\"a" + i + "\"}");
            advising.add("{\"rule\":\"P" + i + "\",\"items\":[{\"key\":\"a" + i + "\",\"urgency\":\"now\"}],\"when\":["
                    + i + ",[" + next + ",true,false],false]}");
        }
        conclusions.add("{\"key\":\"last\"}");
        rules.add("{\"rule\":\"RLAST\",\"key\":\"last\",\"confidence\":\"low\"}");
        String json = "{\"format\":1,\"id\":\"grown\",\"version\":\"1\",\"levels\":[\"\"],\"predicates\":" + predicates
                + ",\"questions\":" + questions + ",\"conclusions\":" + conclusions + ",\"conclusionRules\":" + rules
                + ",\"advice\":" + advice + ",\"adviceRules\":" + advising + ",\"wording\":{}}";
        return GuideJson.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
