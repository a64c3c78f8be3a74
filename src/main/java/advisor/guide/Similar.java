package advisor.guide;

/**
 * What the desk remembers of similar clients, fixed when a session starts.
 *
 * @param organisation how many earlier clients named the same organisation, at least 0
 * @param leak how many earlier clients in the same city had the same kind of leak, at least 0
 */
public record Similar(int organisation, int leak) {

    /** A desk that remembers nobody. */
    public static final Similar NONE = new Similar(0, 0);

    public Similar {
        if (organisation < 0 || leak < 0) {
            throw new IllegalArgumentException("counts of similar clients start at 0");
        }
    }
}
