package advisor.app;

import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs command lines from a file one after the other, as a person would, then runs out of memory and waits to crash. */
public final class CanaryChild {

    private CanaryChild() {}

    /** Arguments: a file with a command a line, words separated by tabs, the first of them a file that is typed or -. */
    public static void main(String[] arguments) throws Exception {
        CrashDumps.prevent();
        List<String> held = new ArrayList<>();
        Streams streams = null;
        for (String line : Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
            String[] words = line.split("\t", -1);
            byte[] typed = words[0].equals("-") ? new byte[0] : Files.readAllBytes(Path.of(words[0]));
            held.add(new String(typed, StandardCharsets.UTF_8));
            streams = Streams.of(
                    new ByteArrayInputStream(typed),
                    new FileOutputStream(arguments[1] + ".out", true),
                    new FileOutputStream(arguments[1] + ".err", true),
                    null);
            int code = Run.of(
                    List.of(words).subList(1, words.length).toArray(String[]::new),
                    streams,
                    Map.of(),
                    Clock.systemUTC());
            System.out.println(code + " " + words[1]);
        }
        try {
            System.out.println(new byte[Integer.MAX_VALUE / 2].length + " bytes too many");
        } catch (OutOfMemoryError expected) {
            System.out.println("out of memory");
        }
        System.out.println("waiting with " + held.size());
        System.out.flush();
        try (FileInputStream never = new FileInputStream(java.io.FileDescriptor.in)) {
            never.read();
        }
    }
}
