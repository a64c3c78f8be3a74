package advisor.guide;

/** Two pieces of advice that must never stand in one plan. */
public record Exclusion(String first, String second) {}
