package advisor.store;

import advisor.signature.SignerKey;

/**
 * The public half of the key a desk signs its exchange files with: how the other desks of its group know it again.
 *
 * @param key follows from the desk's file key, so that it stays the same when the desk is restored or moved
 */
public record DeskKey(SignerKey key) {

    private static final String USE = "desk";

    /** Six words that stand for the key, to be compared over the phone. */
    public String words() {
        return key.words(USE);
    }

    /** Whether what somebody typed are the words of this key, whatever stands between them. */
    public boolean isMeantBy(String typed) {
        return key.isMeantBy(typed, USE);
    }

    @Override
    public String toString() {
        return words();
    }
}
