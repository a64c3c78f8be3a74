package advisor.proof;

import advisor.disk.WholeFile;
import advisor.guide.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was proven before, by the hash of the part of a guide it was proven of, so that only what a change can influence is
 * proven anew, and what a locality leaves as it is in the base is not proven again.
 *
 * <p>It holds hashes and whether something is possible, nothing of a guide's text and nothing of any client; what is wrong
 * with a guide is always proven anew, with a witness. A book is safe to use from several threads. Its file is a help and no
 * record: one that is damaged, or was written by another version of the proofs, is left unread, and everything is proven.
 */
public final class ProofBook {

    /** More than a hundred guides need; of more, those used least recently are forgotten. */
    private static final int MOST = 50_000;

    private static final int MOST_BYTES = 8 * 1024 * 1024;
    private static final String FIRST_LINE = "advisor-workbench proofs ";
    private static final String LAST_LINE = "sum ";
    private static final Pattern ENTRY = Pattern.compile("[0-9a-f]{32} [a-z0-9+, -]{1,2000}");

    private final Map<String, String> verdicts = new LinkedHashMap<>(256, 0.75f, true);
    private final @Nullable Text damage;
    private boolean isChanged;

    private ProofBook(@Nullable Text damage) {
        this.damage = damage;
    }

    /** A book in which nothing stands yet. */
    public static ProofBook empty() {
        return new ProofBook(null);
    }

    /** The book that lies in a file; an empty one where there is no file or it can not be used. */
    public static ProofBook read(Path file) {
        List<String> lines;
        try {
            if (Files.size(file) > MOST_BYTES) {
                return damaged(file);
            }
            lines = Files.readString(file).lines().toList();
        } catch (NoSuchFileException none) {
            return empty();
        } catch (IOException unreadable) {
            return damaged(file);
        }
        if (!lines.isEmpty()
                && lines.get(0).startsWith(FIRST_LINE)
                && !lines.get(0).equals(firstLine())) {
            // another version of the program proves in its own way; that is no damage
            return empty();
        }
        int last = lines.size() - 1;
        if (last < 1
                || !lines.get(0).equals(firstLine())
                || !lines.get(last).equals(LAST_LINE + sum(lines.subList(0, last)))
                || !lines.subList(1, last).stream()
                        .allMatch(line -> ENTRY.matcher(line).matches())) {
            return damaged(file);
        }
        ProofBook book = empty();
        lines.subList(1, last)
                .forEach(line -> book.verdicts.put(line.substring(0, line.indexOf(' ')), line.substring(33)));
        return book;
    }

    private static ProofBook damaged(Path file) {
        return new ProofBook(new Text(
                "以前证明的记录 " + file + " 读不出来或者损坏了，没有用它，全部重新证明。",
                "What was proven before, in " + file
                        + ", can not be read or is damaged; it was not used, and everything is" + " proven anew."));
    }

    /** What is wrong with the file that was to be read, in a sentence; nothing when all is well. */
    public Optional<Text> damage() {
        return Optional.ofNullable(damage);
    }

    /**
     * Writes the book into a file whose folder is there, when something new stands in it.
     *
     * @throws IOException when it can not be written; the file stays as it was
     */
    public synchronized void write(Path file) throws IOException {
        if (!isChanged) {
            return;
        }
        List<String> lines = new ArrayList<>(List.of(firstLine()));
        Stream<Map.Entry<String, String>> latest =
                verdicts.entrySet().stream().skip(Math.max(0, verdicts.size() - MOST));
        latest.forEach(one -> lines.add(one.getKey() + " " + one.getValue()));
        lines.add(LAST_LINE + sum(lines));
        WholeFile.replace(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        isChanged = false;
    }

    private synchronized Optional<String> find(String slice) {
        return Optional.ofNullable(verdicts.get(slice));
    }

    private synchronized void keep(String slice, String verdict) {
        isChanged |= !verdict.equals(verdicts.put(slice, verdict));
    }

    /** Opens the book for one proof. */
    Reading reading() {
        return new Reading();
    }

    /** The book as one proof uses it, which knows what was there before it began. */
    final class Reading {

        private final Set<String> fresh = ConcurrentHashMap.newKeySet();

        /** What stands under a name of {@link Slices}. */
        Optional<String> find(String slice) {
            return ProofBook.this.find(slice);
        }

        void keep(String slice, String verdict) {
            fresh.add(slice);
            ProofBook.this.keep(slice, verdict);
        }

        /** Whether something stood there before this proof began. */
        boolean isFromBefore(String slice) {
            return !fresh.contains(slice);
        }
    }

    private static String firstLine() {
        return FIRST_LINE + Proofs.EDITION;
    }

    private static String sum(List<String> lines) {
        return HexFormat.of().formatHex(sha256().digest(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** How it is proven decides about the result as much as the guide: other classes prove everything anew. */
    static final class Proofs {

        /** The classes that have to do with what is kept; each stands for all that lies within it. */
        static final List<Class<?>> CLASSES = List.of(
                Slices.class,
                Prover.class,
                Proving.class,
                Reachable.class,
                Forbidden.class,
                Influence.class,
                Branches.class,
                BranchesTaken.class,
                Sampling.class,
                Clients.class,
                GuideFormulas.class,
                PredicateFormulas.class,
                ClientFormulas.class,
                AnyDay.class,
                Fitting.class,
                Cones.class,
                Trees.class,
                SmtSolver.class,
                TermValues.class,
                Met.class);

        private static final String EDITION = edition();

        private static String edition() {
            MessageDigest digest = sha256();
            for (Class<?> one : CLASSES) {
                for (Class<?> within : one.getNestMembers()) {
                    digest.update(bytes(within));
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        }

        private static byte[] bytes(Class<?> one) {
            String name = one.getName().substring(one.getPackageName().length() + 1);
            try (InputStream in = one.getResourceAsStream(name + ".class")) {
                if (in == null) {
                    throw new IllegalStateException("the program lacks " + one);
                }
                return in.readAllBytes();
            } catch (IOException unreadable) {
                throw new IllegalStateException("the program lacks " + one, unreadable);
            }
        }
    }
}
