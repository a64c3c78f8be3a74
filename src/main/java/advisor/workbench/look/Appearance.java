package advisor.workbench.look;

import advisor.guide.Language;
import java.util.List;

/**
 * How the workbench shows itself to this advisor.
 *
 * @param scale in percent, one of {@link #SCALES}
 */
public record Appearance(Language language, Theme theme, int scale) {

    /** The scales on offer, in percent. */
    public static final List<Integer> SCALES = List.of(100, 125, 150, 175, 200);

    /** What a new desk starts with. */
    public static final Appearance FIRST = new Appearance(Language.ZH, Theme.SYSTEM, 100);

    public Appearance {
        if (!SCALES.contains(scale)) {
            throw new IllegalArgumentException("no scale " + scale);
        }
    }

    /** The same in another language. */
    public Appearance in(Language other) {
        return new Appearance(other, theme, scale);
    }

    /** The same with other colours. */
    public Appearance wearing(Theme other) {
        return new Appearance(language, other, scale);
    }

    /** The same at another scale. */
    public Appearance at(int other) {
        return new Appearance(language, theme, other);
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
