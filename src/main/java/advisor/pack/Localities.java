package advisor.pack;

import advisor.guide.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The GB/T 2260 divisions of the country, with names and parents.
 *
 * <p>A code has six digits: two for the province, two for the city, two for the district. The empty code stands for the
 * whole country.
 */
public final class Localities {

    static final String FILE = "divisions.csv";

    /** English names that follow from no rule. */
    static final String ENGLISH_FILE = "divisions.en.csv";

    private static final Pattern CODE = Pattern.compile("[0-9]{6}");
    private static final List<String> COLUMNS = List.of("code", "name_zh", "pinyin");
    private static final List<String> ENGLISH_COLUMNS = List.of("code", "name_en");

    private final Map<String, Division> divisions;

    /**
     * One division.
     *
     * @param name its own name in Chinese, without its parents
     * @param pinyin the syllables of its name separated by spaces, possibly empty
     * @param english its own name in English
     */
    public record Division(String code, String name, String pinyin, String english) {}

    private Localities(Map<String, Division> divisions) {
        this.divisions = Collections.unmodifiableMap(divisions);
    }

    /**
     * The divisions of a file.
     *
     * @param csv code, name and pinyin of each
     * @param englishCsv code and English name of those whose name follows from no rule; other codes are of no consequence
     */
    static Localities read(String csv, String englishCsv) throws SeedRefused {
        Map<String, String> english = new LinkedHashMap<>();
        for (List<String> cells : lines(
                ENGLISH_FILE,
                englishCsv,
                ENGLISH_COLUMNS,
                new Text("这一行应当是六位代码和英文名两格。", "This line must hold a code of six digits and an English name."),
                new Text("例如：610000,Shaanxi", "For instance: 610000,Shaanxi"))) {
            english.put(cells.get(0), cells.get(1));
        }
        Map<String, Division> divisions = new LinkedHashMap<>();
        for (List<String> cells : lines(
                FILE,
                csv,
                COLUMNS,
                new Text(
                        "这一行应当是六位代码、名称、拼音三格。",
                        "This line must hold a code of six digits, a name and a pinyin spelling."),
                new Text("例如：320104,秦淮区,qin huai qu", "For instance: 320104,秦淮区,qin huai qu"))) {
            String code = cells.get(0);
            String byRule = EnglishName.of(cells.get(1), cells.get(2));
            divisions.put(code, new Division(code, cells.get(1), cells.get(2), english.getOrDefault(code, byRule)));
        }
        return new Localities(divisions);
    }

    /* The cells of each line after the heading, stripped: a code that comes once, a name, and what else there is. */
    private static List<List<String>> lines(String file, String csv, List<String> columns, Text message, Text remedy)
            throws SeedRefused {
        List<String> lines = csv.lines().toList();
        String heading = lines.isEmpty() ? "" : lines.get(0).strip().replace(",name,", ",name_zh,");
        if (!List.of(heading.split(",", -1)).equals(columns)) {
            String names = String.join(",", columns);
            throw refused(
                    file,
                    1,
                    "第一行应当是列名 " + names + "。",
                    "The first line must name the columns " + names + ".",
                    "请补上缺少的列，顺序不变。",
                    "Add the missing column, in this order.");
        }
        List<List<String>> read = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            List<String> cells =
                    Stream.of(lines.get(i).split(",", -1)).map(String::strip).toList();
            if (cells.size() != columns.size()
                    || !CODE.matcher(cells.get(0)).matches()
                    || cells.get(1).isEmpty()) {
                throw new SeedRefused(file, i + 1, message, remedy);
            }
            if (!codes.add(cells.get(0))) {
                throw refused(
                        file,
                        i + 1,
                        "代码 " + cells.get(0) + " 写了两次。",
                        "The code " + cells.get(0) + " stands there twice.",
                        "请删去其中一行。",
                        "Remove one of the lines.");
            }
            read.add(cells);
        }
        return read;
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
        return new Text(division.name(), division.english());
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
     * Divisions that were perhaps meant, best first: by code, by characters of the name with its parents, by pinyin
     * with or without spaces, whole or the first letters, or by the English name.
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
                        || joined.startsWith(wanted)
                        || plain(division.english()).startsWith(plain(wanted))) {
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

    private static String plain(String english) {
        return english.toLowerCase(Locale.ROOT)
                .replace(" ", "")
                .replace("'", "")
                .replace("ü", "u");
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
}
