package advisor.store;

import advisor.disk.WholeFile;
import advisor.outcome.FollowUp;
import advisor.outcome.Identifying;
import advisor.outcome.Outcome;
import advisor.outcome.OutcomeSeal;
import advisor.outcome.SealBroken;
import advisor.outcome.SealedFollowUp;
import advisor.outcome.SealedOutcome;
import advisor.signature.Signer;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gives the outcomes, follow-ups and withdrawals of a desk to the others of its group, and takes theirs in.
 *
 * <p>Taking in can be done in any order and any number of times: outcomes are joined by their numbers, what was withdrawn
 * anywhere is withdrawn everywhere, and of two follow-ups the later one counts, or both together when they are of one
 * month.
 */
final class Exchange {

    private static final int AT_ONCE = 2000;

    /** So many are taken in at once: each time the disk is waited for, and the summary written. */
    private static final int MOST_WAITING = 10_000;

    private final Shelves shelves;
    private final byte[] key;
    private final OutcomeSeal seal;
    private final Signer signer;

    Exchange(Shelves shelves, GroupKey group, Signer signer) {
        this.shelves = shelves;
        this.signer = signer;
        this.key = group.derive("exchange-file");
        this.seal = new OutcomeSeal(group.derive("exchange-outcome"));
    }

    long write(Path file) throws StoreRefused {
        long[] written = {0};
        try {
            WholeFile.<StoreRefused>create(file, channel -> written[0] = write(channel));
            return written[0];
        } catch (FileAlreadyExistsException there) {
            throw Refusals.fileThere(file);
        } catch (IOException failure) {
            throw Refusals.writing(file, failure);
        }
    }

    private long write(FileChannel channel) throws IOException, StoreRefused {
        BufferedOutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        ExchangeFile.Writer writer = new ExchangeFile.Writer(stream, key, new SecureRandom());
        List<String> lines = new ArrayList<>();
        long[] written = {0};
        try {
            Set<Long> outcomes = new HashSet<>();
            shelves.outcomes().forEach(outcome -> {
                put(writer, lines, ExchangeLine.of(seal.seal(outcome)));
                outcomes.add(outcome.id());
                written[0]++;
            });
            shelves.receipts().forEachFollowUp(told -> {
                // whoever takes one in has its outcome by then, or refused it for good
                if (outcomes.contains(told.outcome())) {
                    put(writer, lines, ExchangeLine.of(seal.seal(told)));
                }
            });
            shelves.receipts().forEachWithdrawn(id -> put(writer, lines, ExchangeLine.of(id)));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        } catch (Identifying found) {
            throw Refusals.identifying(found);
        }
        writer.piece(lines, true);
        writer.sign(signer);
        stream.flush();
        return written[0];
    }

    private static void put(ExchangeFile.Writer writer, List<String> lines, String line) {
        lines.add(line);
        if (lines.size() == AT_ONCE) {
            try {
                writer.piece(lines, false);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            lines.clear();
        }
    }

    /** Reads a file to its end, and says which desk signed it; nothing is taken in. */
    DeskKey signer(Path file) throws StoreRefused {
        return read(file, (lines, digest) -> {}).desk();
    }

    Imported read(Path file) throws StoreRefused {
        // once to see that it is whole, of this group and of a desk that is trusted, before anything of it is taken in
        Signed first = read(file, (lines, digest) -> {});
        if (!first.desk().key().equals(signer.key()) && !shelves.trust().has(first.desk())) {
            throw ExchangeRefusals.unknownDesk(first.desk());
        }
        long[] counts = new long[3];
        Iterator<byte[]> digests = first.digests().iterator();
        List<ExchangeLine> waiting = new ArrayList<>();
        read(file, (lines, digest) -> {
            // whoever can write the file now may be another desk of the group than the one that signed it then
            if (!digests.hasNext() || !Arrays.equals(digests.next(), digest)) {
                throw ExchangeRefusals.changed(file);
            }
            waiting.addAll(lines);
            if (waiting.size() >= MOST_WAITING) {
                take(waiting, counts);
                waiting.clear();
            }
        });
        take(waiting, counts);
        return new Imported(counts[0], counts[1], counts[2]);
    }

    /**
     * A file that was read to its end.
     *
     * @param digests what tells each of its pieces, with all before it, from any other
     */
    private record Signed(DeskKey desk, List<byte[]> digests) {}

    @FunctionalInterface
    private interface Taking {
        void piece(List<ExchangeLine> lines, byte[] digest) throws StoreRefused;
    }

    private Signed read(Path file, Taking taking) throws StoreRefused {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            ExchangeFile.Reader reader = new ExchangeFile.Reader(in, key);
            List<byte[]> digests = new ArrayList<>();
            List<String> lines = reader.piece();
            while (lines != null) {
                digests.add(reader.digest());
                taking.piece(opened(lines), reader.digest());
                lines = reader.piece();
            }
            return new Signed(new DeskKey(reader.signer()), digests);
        } catch (ExchangeFile.Unsigned old) {
            throw ExchangeRefusals.unsigned(file);
        } catch (ExchangeFile.Forged forged) {
            throw ExchangeRefusals.forged(file);
        } catch (ExchangeFile.Broken broken) {
            throw ExchangeRefusals.notOfThisGroup(file);
        } catch (Identifying found) {
            throw Refusals.identifying(found);
        } catch (IOException failure) {
            throw Refusals.unreadable(file);
        }
    }

    /* Seals and columns are looked at on all cores. */
    private List<ExchangeLine> opened(List<String> lines) throws ExchangeFile.Broken {
        List<ExchangeLine> sound = lines.parallelStream()
                .map(this::opened)
                .flatMap(Optional::stream)
                .toList();
        if (sound.size() < lines.size()) {
            throw new ExchangeFile.Broken();
        }
        return sound;
    }

    private Optional<ExchangeLine> opened(String line) {
        try {
            return Optional.of(ExchangeLine.read(line, seal));
        } catch (SealBroken | ExchangeFile.Broken broken) {
            return Optional.empty();
        }
    }

    private void take(List<ExchangeLine> lines, long[] counts) throws StoreRefused {
        List<Outcome> outcomes = new ArrayList<>();
        Map<Long, FollowUp> followUps = new HashMap<>();
        TreeSet<Long> withdrawn = new TreeSet<>();
        for (ExchangeLine line : lines) {
            if (line.outcome() != null) {
                outcomes.add(line.outcome());
            } else if (line.followUp() != null) {
                followUps.merge(line.followUp().outcome(), line.followUp(), FollowUp::join);
            } else {
                withdrawn.add(line.withdrawn());
            }
        }
        long[] before = counts.clone();
        shelves.ledger().change(handle -> {
            // each file tells of all withdrawals there ever were, most of them known here
            List<Long> gone = withdrawn.stream()
                    .filter(id -> !WithdrawnTable.has(handle, id))
                    .toList();
            counts[1] = before[1] + gone.size();
            if (gone.isEmpty()) {
                return Ledger.Change.NOTHING;
            }
            shelves.rarities().forget();
            return Withdrawal.of(handle, gone, shelves.seals(), shelves.summary());
        });
        Map<Long, SealedOutcome> rows = shelves.outcomes().sealed(outcomes);
        Map<Long, Outcome> open = new HashMap<>();
        outcomes.forEach(outcome -> open.put(outcome.id(), outcome));
        List<SealedOutcome> fresh = new ArrayList<>();
        shelves.ledger().change(handle -> {
            Set<Long> not = WithdrawnTable.among(handle, rows.keySet());
            not.addAll(OutcomeTable.find(handle, rows.keySet()).keySet());
            fresh.clear();
            Tallies difference = Tallies.NOTHING;
            Difference summed = shelves.summary().difference();
            long refused = 0;
            int foldedBefore = shelves.retention().now(handle).foldedBefore();
            Map<Long, SealedFollowUp> told = FollowUpTable.find(handle, rows.keySet());
            for (SealedOutcome row : new TreeMap<>(rows).values()) {
                boolean taken = !not.contains(row.id());
                if (taken && row.month() < foldedBefore) {
                    refused++;
                } else if (taken) {
                    fresh.add(row);
                    difference = difference.withOutcome(row.seal());
                    summed.count(
                            Objects.requireNonNull(open.get(row.id())), Optional.ofNullable(told.get(row.id())), 1);
                }
            }
            counts[0] = before[0] + fresh.size();
            counts[2] = before[2] + refused;
            if (fresh.isEmpty()) {
                return Ledger.Change.NOTHING;
            }
            return new Ledger.Change(difference, work -> OutcomeTable.insert(work, fresh))
                    .and(shelves.summary().adding(handle, summed))
                    .and(LateTable.noting(handle, fresh, shelves.seals().rows()));
        });
        shelves.rarities().saw(fresh);
        if (!followUps.isEmpty()) {
            shelves.ledger().change(handle -> followUps(handle, followUps));
        }
    }

    private Ledger.Change followUps(org.jdbi.v3.core.Handle handle, Map<Long, FollowUp> told) {
        List<SealedFollowUp> rows = new ArrayList<>();
        Tallies difference = Tallies.NOTHING;
        Difference summed = shelves.summary().difference();
        Map<Long, SealedFollowUp> before = FollowUpTable.find(handle, told.keySet());
        Map<Long, SealedOutcome> outcomes = OutcomeTable.find(handle, told.keySet());
        Set<Long> withdrawn = WithdrawnTable.among(handle, told.keySet());
        for (long id : new TreeSet<>(told.keySet())) {
            FollowUp joined = told.get(id);
            Optional<SealedFollowUp> there = Optional.ofNullable(before.get(id));
            SealedOutcome outcome = outcomes.get(id);
            if (joined == null || outcome == null || withdrawn.contains(id)) {
                // an outcome of a folded month was refused before: what was told of it would stay behind alone
                continue;
            }
            if (there.isPresent()) {
                try {
                    joined = joined.join(shelves.seals().outcomes().open(there.get()));
                } catch (SealBroken broken) {
                    continue;
                }
                difference = difference.without(there.get().seal());
            }
            SealedFollowUp row = shelves.seals().outcomes().seal(joined);
            difference = difference.with(row.seal());
            rows.add(row);
            summed.count(outcome, there, -1);
            summed.count(outcome, Optional.of(row), 1);
        }
        // their outcomes may be on their way from elsewhere at this moment
        return new Ledger.Change(difference, work -> rows.forEach(row -> FollowUpTable.put(work, row)), true)
                .and(shelves.summary().adding(handle, summed));
    }
}
