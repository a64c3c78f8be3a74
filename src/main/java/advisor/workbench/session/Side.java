package advisor.workbench.session;

/** What a session shows of itself; where there is no room for all, one at a time. */
enum Side {
    ANSWERS,
    MIDDLE,
    PLAN,
    EVIDENCE
}
