package advisor.store;

/**
 * What an exchange brought.
 *
 * @param outcomes how many outcomes were not there before
 * @param withdrawn how many withdrawals were not known before
 */
public record Imported(long outcomes, long withdrawn) {}
