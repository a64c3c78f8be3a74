package advisor.pack;

import advisor.guide.Fact;
import advisor.guide.Near;
import advisor.guide.Problem;
import advisor.guide.Text;
import advisor.pack.installed.InstalledGuides;
import advisor.script.CompiledGuides;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The guides there are, and for each place the one that holds there.
 *
 * <p>For a division the nearest level with something of its own is taken: 320104, then 320100, then 320000, then the
 * national guide. A guide that can not be used is told with its problems and leaves the others as they are. Safe to use
 * from several threads; opening a guide takes milliseconds when it was compiled before, and seconds when it must be
 * compiled. Closing it ends the process that compiles.
 */
public final class GuideLibrary implements AutoCloseable {

    private final Shelf shelf;
    private volatile List<String> ids;
    private final Map<String, Resolution> opened = new HashMap<>();
    private int generation;
    private volatile DeskFacts desk = DeskFacts.NONE;

    /**
     * A guide as it stands in the library.
     *
     * @param localities the divisions for which it has something of its own
     * @param problems why it can not be used; empty when it can
     */
    public record Entry(
            String id, String version, Text title, Text summary, List<String> localities, List<Problem> problems) {
        public Entry {
            localities = List.copyOf(localities);
            problems = List.copyOf(problems);
        }

        /** Whether sessions can be run with it. */
        public boolean isUsable() {
            return problems.isEmpty();
        }
    }

    GuideLibrary(Shelf shelf) {
        this.shelf = shelf;
        this.ids = ids(shelf);
    }

    private static List<String> ids(Shelf shelf) {
        Map<String, Integer> divisions = new HashMap<>();
        shelf.ids().forEach(id -> divisions.put(id, shelf.localities(id).size()));
        return divisions.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The same library with the author's own guides over it: whatever files an own guide has take the place of those of the
     * guide with the same id. Closing either closes both.
     *
     * @param compiled where what was compiled is kept, so that it is compiled once
     */
    public GuideLibrary with(OwnGuides own, CompiledGuides compiled) {
        return new GuideLibrary(new OwnShelf(shelf, own, compiled));
    }

    /** Looks again at what there is: sessions that begin from now on go by it; running ones keep their guide. */
    public void reload() {
        shelf.reload();
        List<String> now = ids(shelf);
        synchronized (opened) {
            opened.clear();
            generation++;
            ids = now;
        }
    }

    /** The guides that travel in the program. */
    public static GuideLibrary shipped() {
        return new GuideLibrary(ShippedShelf.open());
    }

    /** The guides that travel in the program, and in place of them those that a desk has installed. */
    public static GuideLibrary of(InstalledGuides installed) {
        return new GuideLibrary(new InstalledShelf(installed, ShippedShelf.open()));
    }

    /**
     * The guides in a folder of scripts, each compiled when it is first asked for.
     *
     * @throws IOException when the folder can not be read
     */
    public static GuideLibrary in(Path scripts) throws IOException {
        return new GuideLibrary(ScriptShelf.open(scripts));
    }

    /** The ids of all guides; the guide that most places have made their own stands first. */
    public List<String> ids() {
        return ids;
    }

    /** The title of a guide, found without opening it where that is possible. */
    public Text title(String id) {
        return shelf.title(id).orElseGet(() -> entry(id).title());
    }

    /** All guides as they stand in the library; opens each national guide. */
    public List<Entry> entries() {
        return ids().stream().map(this::entry).toList();
    }

    private Entry entry(String id) {
        List<String> localities = shelf.localities(id);
        Resolution resolution = resolve(id, "");
        if (resolution instanceof Resolution.Found found) {
            var chinese = found.guide().words(advisor.guide.Language.ZH);
            var english = found.guide().words(advisor.guide.Language.EN);
            return new Entry(
                    id,
                    found.guide().version(),
                    new Text(chinese.title(), english.title()),
                    new Text(chinese.summary(), english.summary()),
                    localities,
                    List.of());
        }
        List<Problem> problems = resolution instanceof Resolution.Refused refused ? refused.problems() : List.of();
        return new Entry(id, "", new Text(id, id), new Text("", ""), localities, problems);
    }

    /**
     * The level of a guide that holds for a place.
     *
     * @param locality a division code, or empty for the whole country
     * @return the code of the nearest division with something of its own; empty when only the national guide has
     */
    public String level(String id, String locality) {
        if (!ids().contains(id)) {
            return "";
        }
        return Localities.nearest(locality, shelf.localities(id));
    }

    /** The divisions for which a guide has something of its own, without the national level. */
    public List<String> localities(String id) {
        return ids().contains(id) ? shelf.localities(id) : List.of();
    }

    /**
     * The guide that holds for a place.
     *
     * @param locality a division code, or empty for the whole country
     */
    public Resolution resolve(String id, String locality) {
        if (!ids().contains(id)) {
            return new Resolution.NoSuchGuide(Near.keys(id, ids()));
        }
        String level = level(id, locality);
        Resolution published = published(id, level);
        if (!(published instanceof Resolution.Found found)) {
            return published;
        }
        Map<String, Fact> filled = desk.of(found.guide(), locality);
        return filled.isEmpty()
                ? published
                : opened(id + "/" + level + "/" + filled, () -> FilledIn.resolve(found.guide(), filled, shelf));
    }

    /**
     * The guide that was used somewhere in a place: a record names the city, and a district in it may have a guide of its own.
     *
     * @param place a division code, or empty for the whole country
     * @param hash of the guide that was used
     * @return the guide of that hash, which holds in the place or in a division of it; that of the place when none has it
     */
    public Resolution used(String id, String place, String hash) {
        Resolution here = resolve(id, place);
        if (!(here instanceof Resolution.Found found) || found.guide().hash().equals(hash)) {
            return here;
        }
        return shelf.localities(id).stream()
                .filter(own -> Localities.chain(own).contains(place))
                .map(own -> resolve(id, own))
                .filter(there -> there instanceof Resolution.Found one
                        && one.guide().hash().equals(hash))
                .findFirst()
                .orElse(here);
    }

    /**
     * The guide that holds for a place as its author published it, without what this desk has filled in: what is signed for,
     * compared and packed.
     *
     * @param locality a division code, or empty for the whole country
     */
    public Resolution published(String id, String locality) {
        if (!ids().contains(id)) {
            return new Resolution.NoSuchGuide(Near.keys(id, ids()));
        }
        String level = level(id, locality);
        return opened(id + "/" + level, () -> shelf.at(id, level));
    }

    private Resolution opened(String key, Supplier<Resolution> open) {
        int before;
        synchronized (opened) {
            Resolution known = opened.get(key);
            if (known != null) {
                return known;
            }
            before = generation;
        }
        Resolution found = open.get();
        synchronized (opened) {
            if (before == generation) {
                opened.putIfAbsent(key, found);
            }
            return found;
        }
    }

    /** The text of each template that came with a guide, by its path below the templates; often none. */
    public Map<String, String> templates(String id) {
        return ids().contains(id) ? shelf.templates(id) : Map.of();
    }

    /** From now on guides hold what this desk has filled in. */
    public void use(DeskFacts filledIn) {
        desk = filledIn;
    }

    /** What this desk has filled in. */
    public DeskFacts deskFacts() {
        return desk;
    }

    /**
     * The text of each script, JSON file and list of worked cases by its path within the guide's folder, such as {@code
     * localities/320100/facts.json}.
     *
     * @throws IOException when it can not be read
     */
    public Map<String, String> files(String id) throws IOException {
        return Collections.unmodifiableMap(shelf.files(id));
    }

    /**
     * The same as {@link #files}, as they came, without what the author changed; empty for a guide that is the author's own.
     *
     * @throws IOException when it can not be read
     */
    public Map<String, String> originals(String id) throws IOException {
        return Collections.unmodifiableMap(shelf.originals(id));
    }

    @Override
    public void close() {
        shelf.close();
    }
}
