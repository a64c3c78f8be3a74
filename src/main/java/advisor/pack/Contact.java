package advisor.pack;

import advisor.guide.Text;
import java.util.List;

/**
 * Somebody a client can be sent to.
 *
 * @param use what for, possibly empty
 * @param specialities keys of {@link Speciality}
 * @param place a division code, empty for the whole country
 * @param phone possibly empty, as are web and hours
 * @param source the id of the knowledge source, empty for a desk's own entry
 * @param verification V1a, V1b, V2 or U; empty for a desk's own entry
 */
public record Contact(
        String id,
        Kind kind,
        Text name,
        Text use,
        List<Speciality> specialities,
        String place,
        String phone,
        String web,
        String hours,
        String source,
        String verification) {

    /** What it is. */
    public enum Kind {
        HOTLINE,
        WEBSITE,
        OFFICE,
        /** A lawyer or law office that the desk itself listed. */
        LAWYER
    }

    public Contact {
        specialities = List.copyOf(specialities);
    }

    /** Whether it must be marked as "please confirm locally". */
    public boolean needsConfirming() {
        return verification.equals("U");
    }
}
