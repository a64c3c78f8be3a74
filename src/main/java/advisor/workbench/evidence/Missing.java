package advisor.workbench.evidence;

/** What a piece of evidence still lacks to be of use at the police desk. */
public enum Missing {
    /** Somebody or an amount is known, neither day nor time. */
    WHEN,
    /** The day is known, not the time. */
    TIME,
    /** The time is known, not the day. */
    DAY,
    /** The time is known, not who it was. */
    WHO,
    /** The amount is known, not where it went. */
    WHERE_TO,
    /** A picture or recording is there, not the day it was made. */
    MADE,
    /** There are words only. */
    FACTS
}
