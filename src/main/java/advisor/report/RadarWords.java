package advisor.report;

import advisor.disclosure.CellSuppression;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Text;
import advisor.outcome.LeakKind;
import advisor.store.Sighting;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Says what the radar sees; never a count below minimumFrequency, and never an exact one. */
public final class RadarWords {

    private static final Text YEAR = new Text("近十二个月", "Within the last twelve months");
    private static final Text QUARTER = new Text("近三个月", "Within the last three months");

    private final ReportWords words;

    /**
     * Words for sightings.
     *
     * @param guides the guides that are there; options of others are named by their keys
     * @param places names a division code
     */
    public RadarWords(Collection<Guide> guides, Function<String, Text> places) {
        this.words = new ReportWords(guides, places);
    }

    /** A sighting in a sentence. */
    public Text of(Sighting sighting) {
        int least = sighting.atLeast();
        return sighting.leak()
                .map(leak -> {
                    Text kind = kind(leak);
                    Text city = words.place(leak.city().code());
                    return new Text(
                            city.zh() + QUARTER.zh() + "至少有 " + least + " 位来访者是同一种泄露：" + kind.zh() + "。",
                            "In " + city.en() + " at least " + least
                                    + " clients of the last three months had the same kind of leak: " + kind.en()
                                    + ".");
                })
                .orElseGet(() -> new Text(
                        YEAR.zh() + "至少有 " + least + " 位来访者提到同一个单位。本台没有它的名称；有人说出名称时才查得到。",
                        "At least " + least
                                + " clients of the last twelve months named the same organisation. The desk does not"
                                + " have its name; it can be asked for by whoever names it."));
    }

    /** How it leaked, and through what kind of organisation. */
    public Text kind(Sighting.Leak leak) {
        String guide = leak.guide().name();
        Text act = words.option(guide, LeakKind.ACT.name(), leak.kind().act().name());
        Text through = words.option(
                guide,
                LeakKind.ORGANISATION_KIND.name(),
                leak.kind().organisation().name());
        return new Text(act.zh() + "，" + through.zh(), act.en() + "; " + through.en());
    }

    /** What a paper for all of them together is filled with, by the keys of its fields. */
    public Map<String, String> fields(Sighting sighting, Language language) {
        return sighting.leak()
                .map(leak -> fields(
                        kind(leak).get(language),
                        words.place(leak.city().code()).get(language),
                        sighting.atLeast(),
                        QUARTER.get(language)))
                .orElseGet(() -> fields("", "", sighting.atLeast(), YEAR.get(language)));
    }

    /**
     * The same for an organisation that somebody named.
     *
     * @param atLeast what the desk said of it, at least minimumFrequency
     */
    public static Map<String, String> fields(String organisation, int atLeast, Language language) {
        if (atLeast < CellSuppression.MINIMUM_FREQUENCY) {
            throw new IllegalArgumentException("few are not told");
        }
        return fields(organisation, "", atLeast, YEAR.get(language));
    }

    private static Map<String, String> fields(String who, String where, int atLeast, String window) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("who", who);
        fields.put("where", where);
        fields.put("count", Integer.toString(atLeast));
        fields.put("window", window);
        return fields;
    }
}
