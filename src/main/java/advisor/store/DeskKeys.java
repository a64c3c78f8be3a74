package advisor.store;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What opens a real desk: its passphrase, a deputy's if there is one, and printed recovery words if there are some.
 *
 * <p>Each of them wraps the same file key, so that none of them changes anything but {@code desk.json}, or what a shared
 * store has in its place, which is there whole at every moment. Works while the desk is in use. After five wrong tries in a minute the next has to wait.
 */
public final class DeskKeys {

    static final String TRIES = "passphrase.tries";
    private static final int MOST_TRIES = 5;
    private static final int A_MINUTE = 60;

    /** A longer one is refused, and so is an empty one. */
    static final int LONGEST_PASSPHRASE = 1000;

    private final KeyPlace place;
    private final Tries tries;
    private final SecureRandom random = new SecureRandom();

    DeskKeys(Path home, KeyPlace place, Clock clock) {
        this.place = place;
        this.tries = new Tries(home.resolve(TRIES), MOST_TRIES, A_MINUTE, clock);
    }

    /** Which of the ways to open the desk there are. */
    public boolean hasDeputy() throws StoreRefused {
        return place.read().has(PassphraseWrap.Use.DEPUTY);
    }

    /** Whether recovery words were made; those made last count. */
    public boolean hasRecoveryWords() throws StoreRefused {
        return place.read().has(PassphraseWrap.Use.RECOVERY);
    }

    /**
     * Whether a passphrase, a deputy's, or recovery words open the desk, without opening anything.
     *
     * @param passphrase wiped before this returns
     * @throws StoreRefused when {@code desk.json} is missing, damaged or newer, or there were too many wrong tries
     */
    public boolean open(char[] passphrase) throws StoreRefused {
        try {
            unlock(passphrase).key().close();
            return true;
        } catch (StoreRefused refused) {
            if (refused.reason() == StoreRefused.Reason.WRONG_PASSPHRASE) {
                return false;
            }
            throw refused;
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /**
     * Gives the desk another passphrase; with a deputy's passphrase that of the deputy.
     *
     * @param now what opens the desk now; wiped
     * @param next what will open it; wiped
     */
    public void change(char[] now, char[] next) throws StoreRefused {
        try {
            checkLength(next);
            KeyFile.Opened opened = unlock(now);
            PassphraseWrap.Use use =
                    opened.use() == PassphraseWrap.Use.DEPUTY ? PassphraseWrap.Use.DEPUTY : PassphraseWrap.Use.DESK;
            put(opened.key(), next, use);
        } finally {
            Arrays.fill(now, '\0');
            Arrays.fill(next, '\0');
        }
    }

    /**
     * Gives a deputy a passphrase of their own, in place of one they may have.
     *
     * @param now what opens the desk now; wiped
     * @param deputy what will open it besides; wiped
     */
    public void setDeputy(char[] now, char[] deputy) throws StoreRefused {
        try {
            checkLength(deputy);
            put(unlock(now).key(), deputy, PassphraseWrap.Use.DEPUTY);
        } finally {
            Arrays.fill(now, '\0');
            Arrays.fill(deputy, '\0');
        }
    }

    /**
     * Takes the deputy's passphrase away.
     *
     * @param now what opens the desk, but for the deputy's; wiped
     */
    public void removeDeputy(char[] now) throws StoreRefused {
        try {
            KeyFile.Opened opened = unlock(now);
            opened.key().close();
            if (opened.use() == PassphraseWrap.Use.DEPUTY) {
                throw Refusals.wrongPassphrase();
            }
            place.update(keys -> keys.without(PassphraseWrap.Use.DEPUTY));
        } finally {
            Arrays.fill(now, '\0');
        }
    }

    /**
     * New recovery words, shown this once, in place of those there may be.
     *
     * @param now what opens the desk now; wiped
     */
    public List<String> makeRecoveryWords(char[] now) throws StoreRefused {
        try {
            List<String> words = RecoveryWords.random(random);
            put(unlock(now).key(), RecoveryWords.passphrase(words), PassphraseWrap.Use.RECOVERY);
            return words;
        } finally {
            Arrays.fill(now, '\0');
        }
    }

    /** The file key, or a refusal; wipes nothing. */
    KeyFile.Opened unlock(char[] passphrase) throws StoreRefused {
        KeyFile keyFile = place.read();
        if (passphrase.length == 0 || passphrase.length > LONGEST_PASSPHRASE) {
            throw Refusals.wrongPassphrase();
        }
        tries.begin();
        Optional<KeyFile.Opened> opened = keyFile.unwrap(passphrase);
        if (opened.isEmpty()) {
            throw Refusals.wrongPassphrase();
        }
        tries.right();
        return opened.get();
    }

    private void put(FileKey key, char[] passphrase, PassphraseWrap.Use use) throws StoreRefused {
        try (key) {
            PassphraseWrap wrap = PassphraseWrap.wrap(key, passphrase, use, random);
            place.update(keys -> keys.with(wrap));
        }
    }

    static void checkLength(char[] passphrase) throws StoreRefused {
        if (passphrase.length == 0 || passphrase.length > LONGEST_PASSPHRASE) {
            throw Refusals.passphraseNeeded();
        }
    }
}
