package advisor.report;

import advisor.guide.Text;

/**
 * A place or a period that a table looks into.
 *
 * @param key the code of a place, {@code other} for all that have none of their own, or the name of a period
 * @param words what it is called
 */
public record Within(String key, Text words) {}
