package advisor.script;

/**
 * What loading a guide took.
 *
 * @param runs how often a condition was run
 * @param leaves how many ends all conditions have together
 * @param milliseconds the time from the request to the finished guide
 */
public record Figures(int runs, int leaves, long milliseconds) {}
