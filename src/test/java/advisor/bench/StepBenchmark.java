package advisor.bench;

import advisor.guide.Guide;
import advisor.guide.GuideJson;
import advisor.session.Step;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** An answer to the base guide until the next step is known, skipping included. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
public class StepBenchmark {
    static final String GUIDE = "/guides/personal-information-leak/base.json";

    private List<Respondents.Turn> turns = List.of();
    private int at;

    @Setup
    public void interview() throws Exception {
        try (InputStream json = Objects.requireNonNull(StepBenchmark.class.getResourceAsStream(GUIDE))) {
            Guide guide = GuideJson.read(json.readAllBytes());
            turns = new Respondents(guide, 1).turns(2_000);
        }
    }

    @Benchmark
    public Step nextStep() {
        at = at + 1 == turns.size() ? 0 : at + 1;
        return turns.get(at).next();
    }
}
