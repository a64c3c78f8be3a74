package advisor.store;

import advisor.guide.Answer;
import advisor.outcome.AllKinds;
import advisor.outcome.Anonymiser;
import advisor.outcome.Outcome;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;

/** Several workbenches, each at a desk of its own, that do one thing over and over and say so, until they are killed. */
public final class KilledChild {

    private final String name;
    private final Path home;
    private final Anonymiser anonymiser = new Anonymiser(new SecureRandom());

    private KilledChild(String name, Path home) {
        this.name = name;
        this.home = home;
    }

    /** Arguments: a folder with the homes, what to do, and the names of the homes. */
    public static void main(String[] arguments) throws Exception {
        for (int i = 2; i < arguments.length; i++) {
            KilledChild child =
                    new KilledChild(arguments[i], Path.of(arguments[0]).resolve(arguments[i]));
            Thread thread = new Thread(() -> child.run(arguments[1]));
            thread.setDaemon(true);
            thread.start();
        }
        Thread.sleep(600_000);
    }

    private void run(String what) {
        try {
            switch (what) {
                case "keep" -> keep();
                case "save" -> save();
                case "backup" -> backup();
                case "compaction" -> compaction();
                case "rewrap" -> rewrap();
                case "migration" -> migration();
                case "import" -> taking();
                default -> throw new IllegalArgumentException(what);
            }
        } catch (StoreRefused refused) {
            say("refused", refused.message().en());
        }
    }

    private DeskStore open() throws StoreRefused {
        return new Desk(home).openDemonstration();
    }

    private void keep() throws StoreRefused {
        DeskStore store = open();
        long session = store.newSession();
        store.keep(session, AllKinds.session(Map.of("danger", new Answer.Choice("no"))));
        store.keep(session, AllKinds.session(AllKinds.answers()));
        say("kept", session);
    }

    private void save() throws StoreRefused {
        DeskStore store = open();
        while (true) {
            long session = store.newSession();
            store.keep(session, AllKinds.session(AllKinds.answers()));
            Outcome outcome = anonymiser.anonymise(AllKinds.session(AllKinds.answers()));
            store.save(outcome, session);
            say("saved", outcome.id());
        }
    }

    private void saveOne(DeskStore store) throws StoreRefused {
        Outcome outcome = anonymiser.anonymise(AllKinds.session(AllKinds.answers()));
        store.save(outcome);
        say("saved", outcome.id());
    }

    private void backup() throws StoreRefused {
        DeskStore store = open();
        while (true) {
            saveOne(store);
            say("backed", store.backup(home.resolveSibling(name + ".backup")));
        }
    }

    private void compaction() throws StoreRefused {
        while (true) {
            try (DeskStore store = open()) {
                saveOne(store);
                store.rewrite();
                saveOne(store);
            }
        }
    }

    private void rewrap() throws StoreRefused {
        Desk desk = new Desk(home);
        int number = Integer.parseInt(name.substring(name.indexOf('.') + 1));
        DeskStore store = desk.open(("p" + number).toCharArray());
        for (int next = number + 1; ; next++) {
            saveOne(store);
            say("changing", next);
            desk.keys().change(("p" + (next - 1)).toCharArray(), ("p" + next).toCharArray());
            say("changed", next);
        }
    }

    private void migration() throws StoreRefused {
        say("begun", 0);
        say("brought", open().foundOnOpening().outcomes());
    }

    private void taking() throws StoreRefused {
        DeskStore store = open();
        saveOne(store);
        try (GroupKey group = GroupKey.read(home.resolveSibling("group.key"))) {
            say(
                    "taken",
                    Acquainted.take(store, home.resolveSibling("other.exchange"), group)
                            .outcomes());
        }
    }

    private void say(String what, Object value) {
        synchronized (KilledChild.class) {
            System.out.println(name + " " + what + " " + value);
            System.out.flush();
        }
    }
}
