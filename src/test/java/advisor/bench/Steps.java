package advisor.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** How long the engine takes from an answer to the next step. */
final class Steps {
    private Steps() {}

    static List<String> measure() throws RunnerException {
        if (Steps.class.getResource(StepBenchmark.GUIDE) == null) {
            return List.of("not measured: no compiled guide at " + StepBenchmark.GUIDE);
        }
        Options options = new OptionsBuilder()
                .include(StepBenchmark.class.getName())
                .verbosity(VerboseMode.SILENT)
                .build();
        List<String> lines = new ArrayList<>();
        for (RunResult result : new Runner(options).run()) {
            Statistics micros = result.getPrimaryResult().getStatistics();
            lines.add(String.format(
                    Locale.ROOT,
                    "%s: median %.2f µs, p99 %.2f µs, %d samples",
                    result.getPrimaryResult().getLabel(),
                    micros.getPercentile(50),
                    micros.getPercentile(99),
                    micros.getN()));
        }
        return lines;
    }
}
