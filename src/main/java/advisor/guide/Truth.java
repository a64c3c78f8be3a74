package advisor.guide;

/** Whether something holds, as far as what is known decides it. */
public enum Truth {
    YES,
    NO,
    OPEN
}
