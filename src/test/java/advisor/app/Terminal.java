package advisor.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs command lines in this process, as a person or a program would type them on 24 November 2026. */
final class Terminal {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final Map<String, String> environment;

    Terminal(Map<String, String> environment) {
        this.environment = environment;
    }

    /** A terminal under LC_ALL=C. */
    Terminal() {
        this(Map.of("LC_ALL", "C"));
    }

    record Ended(int code, String out, String err) {}

    Ended run(String... args) {
        return typing("", args);
    }

    /** Runs a command while these lines are typed. */
    Ended typing(String typed, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = Streams.of(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), out, err, null);
        List<String> line = new ArrayList<>(List.of(args));
        int code = Run.of(line.toArray(String[]::new), streams, environment, CLOCK);
        return new Ended(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
