package advisor.store;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.outcome.AllKinds;
import advisor.outcome.Anonymiser;
import advisor.outcome.FollowUp;
import advisor.outcome.Organisations;
import advisor.outcome.Outcome;
import advisor.outcome.Receipt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** Taking in exports is commutative, associative and idempotent, and a withdrawal reaches every desk. */
class ExchangeLaws {

    private Path folder = Path.of("");

    @BeforeTry
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("exchange-laws");
    }

    @AfterTry
    void deleteFolder() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        }
    }

    /** What is kept, without the seals that differ from desk to desk. */
    private record State(Set<Outcome> outcomes, Map<Long, FollowUp> followUps, long wanted) {

        static State of(DeskStore store) throws StoreRefused {
            Map<Long, FollowUp> told = new HashMap<>();
            store.forEachFollowUp(one -> told.put(one.outcome(), one));
            assertThat(store.verify().whole()).isTrue();
            assertThat(store.recount().agrees()).isTrue();
            return new State(
                    new HashSet<>(store.outcomes()), told, store.outcomes().size());
        }
    }

    private DeskStore open(String name) throws StoreRefused {
        return new Desk(folder.resolve(name)).openDemonstration();
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void anyOrderAndAnyNumberOfTimesComeToTheSame(@ForAll long seed) throws Exception {
        Random random = new Random(seed);
        Path key = folder.resolve("group.key");
        GroupKey.make(key);
        try (GroupKey group = GroupKey.read(key)) {
            List<Path> files = exports(random, group);
            State first = merged("first", files, group);
            List<Path> again = new ArrayList<>(files);
            again.addAll(files.subList(0, random.nextInt(files.size())));
            Collections.shuffle(again, random);
            assertThat(merged("second", again, group)).isEqualTo(first);
            // associative: a desk that took some of them in passes them on
            int some = 1 + random.nextInt(files.size() - 1);
            Path between = folder.resolve("between.exchange");
            try (DeskStore store = open("between")) {
                for (Path file : files.subList(0, some)) {
                    Acquainted.take(store, file, group);
                }
                store.group().export(between, group);
            }
            List<Path> passed = new ArrayList<>(files.subList(some, files.size()));
            passed.add(random.nextInt(passed.size() + 1), between);
            assertThat(merged("third", passed, group)).isEqualTo(first);
        }
    }

    private List<Path> exports(Random random, GroupKey group) throws StoreRefused {
        Anonymiser anonymiser = new Anonymiser(random);
        List<Path> files = new ArrayList<>();
        for (int desk = 0; desk < 2; desk++) {
            try (DeskStore store = open("desk" + desk)) {
                Receipt receipt = Receipt.random(random);
                Outcome own = anonymiser.anonymise(AllKinds.session(AllKinds.answers()));
                store.save(own, null, receipt, Organisations.NONE);
                store.save(anonymiser.anonymise(AllKinds.session(AllKinds.answers())));
                files.add(export(store, group, desk + "a"));
                store.follow(
                        store.find(receipt).orElseThrow(),
                        FollowUp.of(own, YearMonth.of(2026, 11)).with("accepted", random.nextBoolean() ? "yes" : "no"));
                files.add(export(store, group, desk + "b"));
                if (random.nextBoolean()) {
                    store.withdraw(receipt);
                    files.add(export(store, group, desk + "c"));
                }
            }
        }
        return files;
    }

    private Path export(DeskStore store, GroupKey group, String name) throws StoreRefused {
        Path file = folder.resolve(name + ".exchange");
        store.group().export(file, group);
        return file;
    }

    private State merged(String name, List<Path> files, GroupKey group) throws StoreRefused {
        try (DeskStore store = open(name)) {
            for (Path file : files) {
                Acquainted.take(store, file, group);
            }
            return State.of(store);
        }
    }
}
