package advisor.pack.installed;

import advisor.pack.signed.PublisherKey;

/**
 * What must be asked before a pack is installed.
 *
 * <pre>{@code
 * switch on the type:
 *   UnknownPublisher  nobody here has said yet that this key is trusted
 *   OtherPublisher    the key is trusted, but the guide came from somebody else until now
 *   NotNewer          the version in use is the same or a later one
 * }</pre>
 */
public sealed interface Doubt {

    /** Nobody here has said yet that this key is trusted. */
    record UnknownPublisher(PublisherKey publisher) implements Doubt {}

    /** The key is trusted, but the guide came from somebody else until now. */
    record OtherPublisher(PublisherKey before, PublisherKey now) implements Doubt {}

    /**
     * The version in use is the same or a later one.
     *
     * @param inUse the version in use
     * @param packed the version of the pack
     */
    record NotNewer(String inUse, String packed) implements Doubt {

        /** Whether both have the same number, though not the same content. */
        public boolean isSame() {
            return inUse.equals(packed);
        }
    }
}
