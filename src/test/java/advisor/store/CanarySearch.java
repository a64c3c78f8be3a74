package advisor.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Searches files and their names for words that must not be there, in every encoding they could have.
 *
 * <p>UTF-8, UTF-16 in both byte orders, GBK, hexadecimal, and base64 of UTF-8 and UTF-16 wherever it begins; all of that
 * also in what zlib, gzip or zip have made smaller, wherever in a file it begins. Words should be long enough not to turn
 * up by chance in encrypted files: five bytes or more.
 */
public final class CanarySearch {

    /** A paper in an archive in an archive. */
    private static final int DEEPEST = 3;

    private static final Charset GBK = Charset.forName("GBK");

    private final Map<String, byte[]> patterns = new LinkedHashMap<>();
    private Instant since = Instant.EPOCH;

    /** A search for these words. */
    public CanarySearch(String... words) {
        for (String word : words) {
            add(word, "UTF-8", word.getBytes(StandardCharsets.UTF_8));
            add(word, "UTF-16LE", word.getBytes(StandardCharsets.UTF_16LE));
            add(word, "UTF-16BE", word.getBytes(StandardCharsets.UTF_16BE));
            add(word, "GBK", word.getBytes(GBK));
            add(word, "hexadecimal", hex(word));
            for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
                for (int before = 0; before < 3; before++) {
                    add(word, "base64 of " + charset + " + " + before, base64(word.getBytes(charset), before));
                }
            }
        }
    }

    /** Looks only into files that were changed since then: for folders that are shared with others. */
    public CanarySearch changedSince(Instant instant) {
        since = instant;
        return this;
    }

    private static byte[] hex(String word) {
        return HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8)).getBytes(StandardCharsets.US_ASCII);
    }

    /** The characters that stand for the word alone when so many bytes modulo 3 come before it. */
    private static byte[] base64(byte[] word, int before) {
        byte[] shifted = new byte[before + word.length];
        System.arraycopy(word, 0, shifted, before, word.length);
        String text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        int from = (before * 8 + 5) / 6;
        int to = shifted.length * 8 / 6;
        return text.substring(from, to).getBytes(StandardCharsets.US_ASCII);
    }

    private void add(String word, String encoding, byte[] pattern) {
        if (pattern.length < 5) {
            throw new IllegalArgumentException("too short to search for: " + word + " in " + encoding);
        }
        patterns.put(word + " in " + encoding, pattern);
    }

    /** Every file below these folders, or whose name, holds one of the words: "path: word in encoding". */
    public List<String> in(Path... folders) {
        List<String> hits = new ArrayList<>();
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        look(file, attributes, hits);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException gone) {
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path visited, IOException gone) {
                        return FileVisitResult.CONTINUE;
                    }
                });
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return hits;
    }

    private void look(Path file, BasicFileAttributes attributes, List<String> hits) {
        find(file + " (name)", String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8), hits);
        boolean changed = !attributes.lastModifiedTime().toInstant().isBefore(since);
        if (!changed || !attributes.isRegularFile() || attributes.size() > 512L * 1024 * 1024) {
            return;
        }
        try {
            find(file.toString(), Files.readAllBytes(file), hits);
        } catch (IOException gone) {
            // a temporary file of somebody else
        }
    }

    private void find(String where, byte[] content, List<String> hits) {
        find(where, content, hits, 0);
    }

    private void find(String where, byte[] content, List<String> hits, int depth) {
        patterns.forEach((name, pattern) -> {
            if (indexOf(content, pattern) >= 0) {
                hits.add(where + ": " + name);
            }
        });
        if (depth < DEEPEST) {
            Inflated.of(content).forEach(inner -> find(where + " (inflated)", inner, hits, depth + 1));
        }
    }

    /** Horspool's search. */
    private static int indexOf(byte[] content, byte[] pattern) {
        int[] skip = new int[256];
        java.util.Arrays.fill(skip, pattern.length);
        for (int i = 0; i < pattern.length - 1; i++) {
            skip[pattern[i] & 0xff] = pattern.length - 1 - i;
        }
        int at = 0;
        while (at <= content.length - pattern.length) {
            int i = pattern.length - 1;
            while (i >= 0 && content[at + i] == pattern[i]) {
                i--;
            }
            if (i < 0) {
                return at;
            }
            at += skip[content[at + pattern.length - 1] & 0xff];
        }
        return -1;
    }
}
