package advisor.store;

import java.time.LocalDate;

/**
 * A desk whose exchange files are taken in.
 *
 * @param key what it signs with
 * @param since the day it was trusted
 */
public record TrustedDesk(DeskKey key, LocalDate since) {}
