package advisor.store;

import advisor.guide.Answer;
import advisor.outcome.AllKinds;
import advisor.outcome.Anonymiser;
import advisor.outcome.Outcome;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;

/** A workbench that saves and keeps as fast as it can, and says so, until it is killed. */
public final class KilledChild {

    private KilledChild() {}

    /** Arguments: the home folder, and {@code save}, {@code keep}, {@code backup} or {@code close}. */
    public static void main(String[] arguments) throws Exception {
        Anonymiser anonymiser = new Anonymiser(new SecureRandom());
        DeskStore store = new Desk(Path.of(arguments[0])).openDemonstration();
        long session = store.newSession();
        if (arguments[1].equals("keep")) {
            store.keep(session, AllKinds.session(Map.of("danger", new Answer.Choice("no"))));
            store.keep(session, AllKinds.session(AllKinds.answers()));
            say("kept " + session);
        }
        while (arguments[1].equals("save")) {
            Outcome outcome = anonymiser.anonymise(AllKinds.session(AllKinds.answers()));
            store.keep(session, AllKinds.session(AllKinds.answers()));
            store.save(outcome, session);
            say("saved " + outcome.id());
        }
        while (arguments[1].equals("backup")) {
            Outcome outcome = anonymiser.anonymise(AllKinds.session(AllKinds.answers()));
            store.save(outcome);
            say("saved " + outcome.id());
            store.backup(Path.of(arguments[0]).resolveSibling("desk.backup"));
        }
        while (arguments[1].equals("close")) {
            Outcome outcome = anonymiser.anonymise(AllKinds.session(AllKinds.answers()));
            store.save(outcome);
            say("saved " + outcome.id());
            store.close();
            store = new Desk(Path.of(arguments[0])).openDemonstration();
        }
        Thread.sleep(60_000);
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
