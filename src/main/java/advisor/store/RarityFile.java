package advisor.store;

import advisor.disk.WholeFile;
import advisor.outcome.Rarity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The file {@code outcomes.pairs}: which answers the outcomes of a city gave together, so that a large desk need not read them for
 * the first client of a day.
 *
 * <p>It is there while a desk is closed, encrypted, and tells nothing that the outcomes do not: it names the tally of those it
 * was counted from, and counts for no others. Whatever takes outcomes away deletes it. It keeps no order in which they were saved, and
 * its size is that of whole blocks, so that it does not show how much was new in the answers of a client.
 */
final class RarityFile {

    static final String NAME = "outcomes.pairs";

    private static final String FIRST_LINE = "pairs 2 ";

    /** What {@link Rarity#text} has. */
    private static final int LINES = 3;

    /** Its text is as long as a multiple of this; the last line fills it up. */
    private static final int BLOCK = 4096;

    /** More than this is counted anew. */
    private static final int LARGEST = 64 << 20;

    private final Path file;
    private final ClosedText closed;

    RarityFile(Path home, FileKey key) {
        this.file = home.resolve(NAME);
        this.closed = new ClosedText(key.derive("pairs"));
    }

    private static String firstLine(Tally outcomes) {
        return FIRST_LINE + outcomes.count() + " " + outcomes.sum().toString(16);
    }

    /** What was counted of exactly these outcomes; nothing when it was of others, or the file is damaged or not there. */
    List<Rarity> read(Tally outcomes) {
        try {
            if (!Files.exists(file) || Files.size(file) > LARGEST) {
                return List.of();
            }
            String text = closed.open(Files.readString(file, StandardCharsets.ISO_8859_1))
                    .orElse("");
            List<String> lines = List.of(text.split("\n", -1));
            List<Rarity> read = new ArrayList<>();
            if (lines.get(0).equals(firstLine(outcomes))) {
                for (int line = 1; line + LINES < lines.size(); line += LINES) {
                    read.add(Rarity.of(String.join("\n", lines.subList(line, line + LINES))));
                }
            }
            return read;
        } catch (IOException | IllegalArgumentException unusable) {
            // then the outcomes are read
            return List.of();
        }
    }

    /** Writes what was counted of all these outcomes; when the disk has no room for it, they are read the next time. */
    void write(Tally outcomes, List<Rarity> counted) {
        StringBuilder text = new StringBuilder(firstLine(outcomes));
        // neither which city was asked about last
        counted.stream()
                .map(Rarity::text)
                .sorted()
                .forEach(one -> text.append('\n').append(one));
        text.append('\n');
        text.append(" ".repeat(BLOCK - text.length() % BLOCK));
        try {
            WholeFile.replace(file, closed.close(text.toString()).getBytes(StandardCharsets.US_ASCII));
        } catch (IOException notNow) {
            delete();
        }
    }

    /** Deletes it: outcomes it was counted from are no longer kept. */
    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException notNow) {
            // it counts for no other outcomes than those it names
        }
    }
}
