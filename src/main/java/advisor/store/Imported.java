package advisor.store;

/**
 * What an exchange brought.
 *
 * @param outcomes how many outcomes were not there before
 * @param withdrawn how many withdrawals were not known before
 * @param folded how many outcomes were refused because their months are in the summary alone
 */
public record Imported(long outcomes, long withdrawn, long folded) {}
