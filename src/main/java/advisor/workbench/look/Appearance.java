package advisor.workbench.look;

import advisor.guide.Language;
import java.util.List;

/**
 * How the workbench shows itself to this advisor, and when it hides.
 *
 * @param scale in percent, one of {@link #SCALES}
 * @param lockAfter after how many minutes without key or mouse it locks, one of {@link #LOCKS}; 0 for never
 */
public record Appearance(Language language, Theme theme, int scale, int lockAfter) {

    /** The waits on offer before it locks, in minutes. */
    public static final List<Integer> LOCKS = List.of(5, 10, 15, 30, 0);

    /** How long it waits unless told otherwise, in minutes. */
    public static final int FIRST_LOCK = 10;

    /** The scales on offer, in percent. */
    public static final List<Integer> SCALES = List.of(100, 125, 150, 175, 200);

    /** What a new desk starts with. */
    public static final Appearance FIRST = new Appearance(Language.ZH, Theme.SYSTEM, 100);

    public Appearance {
        if (!SCALES.contains(scale)) {
            throw new IllegalArgumentException("no scale " + scale);
        }
        if (!LOCKS.contains(lockAfter)) {
            throw new IllegalArgumentException("no wait of " + lockAfter);
        }
    }

    /** One that locks when it does unless told otherwise. */
    public Appearance(Language language, Theme theme, int scale) {
        this(language, theme, scale, FIRST_LOCK);
    }

    /** The same with another wait before it locks, in minutes. */
    public Appearance lockingAfter(int minutes) {
        return new Appearance(language, theme, scale, minutes);
    }

    /** The same in another language. */
    public Appearance in(Language other) {
        return new Appearance(other, theme, scale, lockAfter);
    }

    /** The same with other colours. */
    public Appearance wearing(Theme other) {
        return new Appearance(language, other, scale, lockAfter);
    }

    /** The same at another scale. */
    public Appearance at(int other) {
        return new Appearance(language, theme, other, lockAfter);
    }

    /** One scale larger, or the largest. */
    public Appearance larger() {
        return at(SCALES.get(Math.min(SCALES.indexOf(scale) + 1, SCALES.size() - 1)));
    }

    /** One scale smaller, or the smallest. */
    public Appearance smaller() {
        return at(SCALES.get(Math.max(SCALES.indexOf(scale) - 1, 0)));
    }
}
