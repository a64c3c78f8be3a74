package advisor.workbench.studio;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * An earlier version of a draft.
 *
 * @param id the name of its folder
 * @param at when it was kept
 */
public record Version(String id, LocalDateTime at) {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'v'yyyyMMdd'-'HHmmss");

    /** The version that is kept at a time. */
    static Version taken(LocalDateTime time) {
        return new Version(NAME.format(time), time.withNano(0));
    }

    /** The version in a folder of this name, if it is one. */
    static Optional<Version> of(String name) {
        try {
            return Optional.of(new Version(name, LocalDateTime.parse(name, NAME)));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }
}
