package advisor.bench;

import advisor.store.SharedStoreTimes;
import advisor.workbench.studio.StudioTimes;
import advisor.workbench.window.PaintedTimes;
import java.util.List;
import java.util.Map;

/**
 * The measurements: prints medians and ratios, judges nothing.
 *
 * <p>{@code mvn -Pbench verify} runs all; {@code -Dbench=start} {@code painted}, {@code papers}, {@code postgres}, {@code proofs}, {@code release}, {@code reports},
 * {@code store}, {@code studio} or {@code common}, or {@code -Dbench=steps,start} some.
 */
public final class Bench {
    private interface Measurement {
        List<String> run() throws Exception;
    }

    private static final Map<String, Measurement> ALL = Map.ofEntries(
            entry("common", Common::measure),
            entry("painted", PaintedTimes::measure),
            entry("papers", PaperTimes::measure),
            entry("postgres", SharedStoreTimes::measure),
            entry("proofs", ProofTimes::measure),
            entry("release", ReleaseTimes::measure),
            entry("reports", ReportTimes::measure),
            entry("start", StartUp::measure),
            entry("steps", Steps::measure),
            entry("store", StoreTimes::measure),
            entry("studio", StudioTimes::measure));

    private static Map.Entry<String, Measurement> entry(String name, Measurement measurement) {
        return Map.entry(name, measurement);
    }

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> names = arguments.length == 0 || arguments[0].isBlank()
                ? ALL.keySet().stream().sorted().toList()
                : List.of(arguments[0].split(","));
        for (String name : names) {
            Measurement measurement = ALL.get(name);
            if (measurement == null) {
                System.err.println("no measurement " + name + "; there are " + ALL.keySet());
                System.exit(2);
                return;
            }
            measurement.run().forEach(line -> System.out.println(name + ": " + line));
        }
    }
}
