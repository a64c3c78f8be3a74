package advisor.store;

import advisor.outcome.Unfinished;
import java.time.Instant;

/**
 * A session that was broken off and can go on.
 *
 * @param unfinished what was kept of it
 * @param keptAt when that was kept last, to the minute
 */
public record KeptSession(Unfinished unfinished, Instant keptAt) {}
