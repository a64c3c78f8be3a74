package advisor.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a paper says beyond the session, in the language of the paper.
 *
 * @param place the locality in words
 * @param sources law and guidance by id, as far as they are known
 * @param contacts official numbers and offices that fit the plan
 * @param evidence what was noted beside the session
 * @param receipt the number the client takes along, empty for none
 * @param calendarKnownTo the last year whose public holidays are known
 */
public record Surroundings(
        String place,
        List<Source> sources,
        List<Contact> contacts,
        List<Evidence> evidence,
        String receipt,
        int calendarKnownTo) {

    public Surroundings {
        sources = List.copyOf(sources);
        contacts = List.copyOf(contacts);
        evidence = List.copyOf(evidence);
    }

    /**
     * One knowledge source.
     *
     * @param name instrument and article
     * @param confirm whether it must be confirmed locally
     */
    public record Source(String id, String name, String statement, boolean confirm) {}

    /**
     * One piece of evidence in the client's words.
     *
     * @param from numbers and addresses in it, possibly empty
     * @param when day and time in it, possibly empty
     * @param paged whether it is a screenshot, which gets a page of its own
     * @param picture the screenshot itself, or null when it has to be pasted on
     */
    public record Evidence(
            String words,
            String from,
            String when,
            boolean paged,
            @Nullable Picture picture) {

        /** A piece in words alone. */
        public static Evidence words(String words) {
            return new Evidence(words, "", "", false, null);
        }

        /** Says that it is evidence, and not which. */
        @Override
        public String toString() {
            return "Evidence";
        }
    }

    /**
     * Somebody to call.
     *
     * @param number phone or address on the web
     * @param web an official address to scan, empty for none
     * @param confirm whether it must be confirmed locally
     */
    public record Contact(String name, String number, String use, String web, boolean confirm) {}
}
