package advisor.guide;

/** How much a problem of a guide weighs: an error stops it from being used, a warning and a notice do not. */
public enum Severity {
    ERROR,
    WARNING,
    NOTICE
}
