package advisor.pack;

import advisor.guide.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The GB/T 2260 divisions of the country, with names and parents.
 *
 * <p>A code has six digits: two for the province, two for the city, two for the district. The empty code stands for the
 * whole country.
 */
public final class Localities {

    static final String FILE = "divisions.csv";

    private static final Pattern CODE = Pattern.compile("[0-9]{6}");
    private static final List<String> COLUMNS = List.of("code", "name", "pinyin");

    private final Map<String, Division> divisions;

    /**
     * One division.
     *
     * @param name its own name in Chinese, without its parents
     * @param pinyin the syllables of its name separated by spaces, possibly empty
     */
    public record Division(String code, String name, String pinyin) {}

    private Localities(Map<String, Division> divisions) {
        this.divisions = Collections.unmodifiableMap(divisions);
    }

    static Localities read(String file, String csv) throws SeedRefused {
        Map<String, Division> divisions = new LinkedHashMap<>();
        List<String> lines = csv.lines().toList();
        String heading = lines.isEmpty() ? "" : lines.get(0).strip().replace("name_zh", "name");
        if (!List.of(heading.split(",", -1)).equals(COLUMNS)) {
            throw refused(
                    file,
                    1,
                    "第一行应当是列名 code,name_zh,pinyin。",
                    "The first line must name the columns code,name_zh,pinyin.",
                    "请补上缺少的列，顺序不变。",
                    "Add the missing column, in this order.");
        }
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty()) {
                continue;
            }
            String[] cells = line.split(",", -1);
            if (cells.length != COLUMNS.size() || !CODE.matcher(cells[0]).matches() || cells[1].isBlank()) {
                throw refused(
                        file,
                        i + 1,
                        "这一行应当是六位代码、名称、拼音三格。",
                        "This line must hold a code of six digits, a name and a pinyin spelling.",
                        "例如：320104,秦淮区,qin huai qu",
                        "For instance: 320104,秦淮区,qin huai qu");
            }
            Division division = new Division(cells[0], cells[1].strip(), cells[2].strip());
            if (divisions.put(division.code(), division) != null) {
                throw refused(
                        file,
                        i + 1,
                        "代码 " + division.code() + " 写了两次。",
                        "The code " + division.code() + " stands there twice.",
                        "请删去其中一行。",
                        "Remove one of the lines.");
            }
        }
        return new Localities(divisions);
    }

    private static SeedRefused refused(String file, int line, String zh, String en, String zhRemedy, String enRemedy) {
        return new SeedRefused(file, line, new Text(zh, en), new Text(zhRemedy, enRemedy));
    }

    /** All divisions in the order of their codes in the file. */
    public Collection<Division> all() {
        return divisions.values();
    }

    /** The division with a code. */
    public Optional<Division> find(String code) {
        return Optional.ofNullable(divisions.get(code));
    }

    /** Whether it is the code of a division, or empty for the whole country. */
    public boolean isKnown(String code) {
        return code.isEmpty() || divisions.containsKey(code);
    }

    /** The division's own name, such as 秦淮区; the code itself when it is not known. */
    public Text name(String code) {
        if (code.isEmpty()) {
            return new Text("全国", "the whole country");
        }
        Division division = divisions.get(code);
        if (division == null) {
            return new Text(code, code);
        }
        return new Text(division.name(), english(division));
    }

    /** The name with those of its parents, such as 江苏省南京市秦淮区. */
    public Text path(String code) {
        if (!divisions.containsKey(code)) {
            return name(code);
        }
        List<String> chain = new ArrayList<>(chain(code));
        chain.remove("");
        List<String> english = new ArrayList<>();
        StringBuilder chinese = new StringBuilder();
        String before = "";
        for (String one : chain) {
            Text name = name(one);
            if (divisions.containsKey(one) && !name.zh().equals(before)) {
                chinese.insert(0, name.zh());
                english.add(name.en());
                before = name.zh();
            }
        }
        return new Text(chinese.toString(), String.join(", ", english));
    }

    /** The code and its parents, most specific first, ending with the empty code: 320104, 320100, 320000 and empty. */
    public static List<String> chain(String code) {
        List<String> chain = new ArrayList<>();
        if (CODE.matcher(code).matches()) {
            chain.add(code);
            String city = code.substring(0, 4) + "00";
            String province = code.substring(0, 2) + "0000";
            if (!chain.contains(city)) {
                chain.add(city);
            }
            if (!chain.contains(province)) {
                chain.add(province);
            }
        }
        chain.add("");
        return chain;
    }

    /** The most specific of a code and its parents that is among the given ones; empty when none is. */
    public static String nearest(String code, Collection<String> own) {
        return chain(code).stream().filter(own::contains).findFirst().orElse("");
    }

    /**
     * Divisions that were perhaps meant, best first: by code, by characters of the name with its parents, or by pinyin
     * with or without spaces, whole or the first letters.
     *
     * @param most how many at most
     */
    public List<Division> search(String words, int most) {
        String wanted = words.strip().toLowerCase(Locale.ROOT).replace(" ", "");
        List<Division> best = new ArrayList<>();
        List<Division> others = new ArrayList<>();
        if (!wanted.isEmpty()) {
            for (Division division : divisions.values()) {
                String joined = division.pinyin().replace(" ", "");
                if (division.code().startsWith(wanted)
                        || division.name().startsWith(wanted)
                        || joined.startsWith(wanted)) {
                    best.add(division);
                } else if (path(division.code()).zh().contains(wanted)
                        || initials(division.pinyin()).startsWith(wanted)) {
                    others.add(division);
                }
            }
        }
        best.addAll(others);
        return List.copyOf(best.subList(0, Math.min(most, best.size())));
    }

    private static String initials(String pinyin) {
        StringBuilder initials = new StringBuilder();
        for (String syllable : pinyin.split(" ", -1)) {
            if (!syllable.isEmpty()) {
                initials.append(syllable.charAt(0));
            }
        }
        return initials.toString();
    }

    private static String english(Division division) {
        String[] syllables = division.pinyin().split(" ", -1);
        if (syllables.length < 2) {
            return division.name();
        }
        String last = syllables[syllables.length - 1];
        int length = division.name().length() == syllables.length
                        && List.of("shi", "sheng", "qu", "xian").contains(last)
                ? syllables.length - 1
                : syllables.length;
        String joined = String.join("", List.of(syllables).subList(0, length));
        return joined.isEmpty()
                ? division.name()
                : joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1);
    }
}
