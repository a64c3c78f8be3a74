package advisor.store;

import advisor.disk.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What this workbench remembers of a shared store, in a file of its home: its own number, and how many changes it has seen
 * in each stripe of the tallies.
 *
 * <p>A server that was set back to an older state has fewer, and so the workbench that saw more notices. By the number,
 * which only workbenches can read, a session goes on where it was begun. When the file is lost, only these two are.
 */
final class SeenFile {

    private static final String FIRST_LINE = "seen 1";
    private static final int LARGEST = 4096;

    private final Path file;
    private final Hmac hmac;
    private long workbench;
    private long[] seen = new long[TallyTable.STRIPES];

    /** The file of a store in a home, made when it is not there. */
    SeenFile(Path home, FileKey key, SecureRandom random) {
        this.file = home.resolve("shared-" + storeId(key) + ".seal");
        this.hmac = new Hmac(key.derive("seen"));
        if (!read()) {
            workbench = random.nextLong();
            write();
        }
    }

    /** By which a store is known again; it tells nothing of its key. */
    static String storeId(FileKey key) {
        return HexFormat.of().formatHex(key.derive("store-id"), 0, 8);
    }

    /** The number of this workbench at this store. */
    long workbench() {
        return workbench;
    }

    private boolean read() {
        try {
            if (!Files.exists(file) || Files.size(file) > LARGEST) {
                return false;
            }
            List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
            if (lines.size() != 4
                    || !hmac.holds(String.join("\n", lines.subList(0, 3)), lines.get(3))
                    || !lines.get(0).equals(FIRST_LINE)) {
                return false;
            }
            workbench = Long.parseLong(lines.get(1));
            long[] read = Arrays.stream(lines.get(2).split(" ", -1))
                    .mapToLong(Long::parseLong)
                    .toArray();
            for (int i = 0; i < Math.min(read.length, seen.length); i++) {
                // this program may have seen more than whoever wrote the file
                seen[i] = Math.max(seen[i], read[i]);
            }
            return true;
        } catch (IOException | NumberFormatException unreadable) {
            return false;
        }
    }

    /** Whether these are no older than what was seen before; then they are remembered. */
    boolean isNewest(List<TallyTable.Stripe> stripes) {
        boolean newest = true;
        boolean newer = false;
        for (TallyTable.Stripe stripe : stripes) {
            newest &= stripe.changes() >= seen[stripe.number()];
            newer |= stripe.changes() > seen[stripe.number()];
        }
        if (newest && newer) {
            saw(stripes);
        }
        return newest;
    }

    /** Remembers what this workbench has changed or seen. */
    void saw(List<TallyTable.Stripe> stripes) {
        read();
        for (TallyTable.Stripe stripe : stripes) {
            seen[stripe.number()] = Math.max(seen[stripe.number()], stripe.changes());
        }
        write();
    }

    private void write() {
        String numbers = Arrays.stream(seen).mapToObj(Long::toString).collect(Collectors.joining(" "));
        String text = FIRST_LINE + "\n" + workbench + "\n" + numbers;
        try {
            WholeFile.replace(file, (text + "\n" + hmac.tag(text) + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException notNow) {
            // the server has what was saved; only that it might be set back later would not be noticed here
            return;
        }
    }
}
