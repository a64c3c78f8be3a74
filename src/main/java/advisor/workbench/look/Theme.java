package advisor.workbench.look;

/** Which colours the workbench wears. */
public enum Theme {
    LIGHT,
    DARK,
    SYSTEM
}
