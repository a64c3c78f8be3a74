package advisor.pack;

import advisor.guide.Text;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where guides stand: in the program, or in a folder. */
interface Shelf extends AutoCloseable {

    /** The ids of the guides, in the order they are offered. */
    List<String> ids();

    /** The divisions for which a guide has something of its own, without the national level. */
    List<String> localities(String id);

    /** The guide as it is at one level of its own; the empty level is the national one. */
    Resolution at(String id, String level);

    /** The title without opening the guide, where that is known. */
    Optional<Text> title(String id);

    /** The text of each script, JSON file and list of cases by its path within the guide's folder. */
    Map<String, String> files(String id) throws IOException;

    /** The same as they came, without what the author changed. */
    default Map<String, String> originals(String id) throws IOException {
        return files(id);
    }

    /** The text of each template that came with a guide, by its path below the templates. */
    default Map<String, String> templates(String id) {
        return Map.of();
    }

    /** Looks again at what there is. */
    default void reload() {}

    @Override
    default void close() {}
}
