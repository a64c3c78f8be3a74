package advisor.workbench.look;

/** Which colours the workbench wears. */
public enum Theme {
    LIGHT,
    DARK,
    /** White and yellow on black, for who sees little. */
    CONTRAST,
    /** Whatever the system wears. */
    SYSTEM
}
