package advisor.store;

import advisor.outcome.AllKinds;
import advisor.outcome.Anonymiser;
import advisor.outcome.Outcome;
import java.nio.file.Path;
import java.security.SecureRandom;

/** A workbench at a shared store, in a program of its own. */
public final class SavingChild {

    private SavingChild() {}

    /** Arguments: its home, the URL of the store, and how many outcomes it saves; it says the number of each. */
    public static void main(String[] arguments) throws Exception {
        Anonymiser anonymiser = new Anonymiser(new SecureRandom());
        ServerAddress server = ServerAddress.of(arguments[1], null);
        try (DeskStore store = new Desk(Path.of(arguments[0]), server).open("one".toCharArray())) {
            for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
                Outcome outcome = anonymiser.anonymise(AllKinds.session(AllKinds.answers()));
                store.save(outcome);
                System.out.println(outcome.id());
                System.out.flush();
            }
        }
    }
}
