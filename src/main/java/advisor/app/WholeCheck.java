package advisor.app;

import advisor.guide.Guide;
import advisor.proof.Watch;
import advisor.script.GuideLoader;
import advisor.script.GuideSource;
import advisor.script.Load;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What came of checking a guide with every one of its levels.
 *
 * @param levels the guide at every level that could be loaded, the national one under the empty code
 */
record WholeCheck(CheckReport report, Map<String, Guide> levels) {

    WholeCheck {
        levels = Map.copyOf(levels);
    }

    /**
     * Checks a guide and proves all its levels, those that decide alike once.
     *
     * @param isProven whether what has this {@link advisor.proof.DecisionMark} was proven before
     * @param watch looks on, level by level
     */
    static WholeCheck of(
            GuideSource source, CheckRun.Basis basis, GuideLoader loader, Predicate<String> isProven, Watch watch) {
        long from = System.nanoTime();
        CheckRun run = new CheckRun(source, "", basis, isProven);
        CheckReport report = run.report(loader, from);
        CheckReport.Proven proven = report.proven();
        Map<String, Guide> levels = new TreeMap<>();
        int done = 0;
        for (Map.Entry<String, Load> level : run.loads().entrySet()) {
            watch.at(done++, run.loads().size());
            if (level.getValue() instanceof Load.Loaded loaded) {
                levels.put(level.getKey(), loaded.guide());
                // the national level was proven with the report
                if (!level.getKey().isEmpty() && !watch.isOff() && !report.hasErrors()) {
                    proven = proven.and(level.getKey(), run.prove(loaded, level.getKey()));
                }
            }
        }
        return new WholeCheck(
                new CheckReport(
                        report.guide(),
                        report.locality(),
                        report.branches(),
                        report.lengths(),
                        proven,
                        (System.nanoTime() - from) / 1e9,
                        run.distinct(),
                        report.said(),
                        report.sources(),
                        report.guidance()),
                levels);
    }
}
