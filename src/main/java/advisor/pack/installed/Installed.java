package advisor.pack.installed;

import advisor.guide.Text;
import advisor.pack.signed.PublisherKey;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One version of a guide that was installed.
 *
 * @param pack the hash of its pack, 64 hexadecimal digits
 * @param guide the id of the guide
 * @param published the day on which it was published, as its publisher says
 * @param installed the day on which it was installed here
 * @param levels for each division with content of its own, and empty for the national level, the hash of the guide
 */
public record Installed(
        String pack,
        String guide,
        String version,
        LocalDate published,
        LocalDate installed,
        PublisherKey publisher,
        Text title,
        Map<String, String> levels) {
    public Installed {
        levels = Collections.unmodifiableMap(new TreeMap<>(levels));
    }
}
