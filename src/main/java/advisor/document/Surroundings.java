package advisor.document;

import java.util.List;

/**
 * What a paper says beyond the session, in the language of the paper.
 *
 * @param place the locality in words
 * @param sources law and guidance by id, as far as they are known
 * @param contacts official numbers and offices that fit the plan
 * @param calendarKnownTo the last year whose public holidays are known
 */
public record Surroundings(String place, List<Source> sources, List<Contact> contacts, int calendarKnownTo) {

    public Surroundings {
        sources = List.copyOf(sources);
        contacts = List.copyOf(contacts);
    }

    /**
     * One knowledge source.
     *
     * @param name instrument and article
     * @param confirm whether it must be confirmed locally
     */
    public record Source(String id, String name, String statement, boolean confirm) {}

    /**
     * Somebody to call.
     *
     * @param number phone or address on the web
     * @param confirm whether it must be confirmed locally
     */
    public record Contact(String name, String number, String use, boolean confirm) {}
}
