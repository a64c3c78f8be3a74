package advisor.pack.signed;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names that files in a pack may have: plain on every system, and each only once however it is written. */
final class PackNames {

    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "manifest.sig";
    static final String GUIDE = "guide/";
    static final String TEMPLATES = "templates/";

    private static final String SEGMENT = "[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?";
    private static final Pattern SCRIPT = Pattern.compile(GUIDE + "(?:" + SEGMENT + "/){0,4}" + SEGMENT);
    private static final Pattern TEMPLATE =
            Pattern.compile(TEMPLATES + "(?:localities/[0-9]{6}/)?[a-z][a-z0-9-]{0,39}(?:\\.en)?\\.md");
    private static final Pattern DEVICE = Pattern.compile("(?i)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?");

    private final Set<String> files = new HashSet<>();
    private final Set<String> folders = new HashSet<>();

    /** Takes a name in, which must be fit for a pack and no twin of those before. */
    void add(String name) throws PackRefused {
        if (!name.chars().allMatch(letter -> letter > ' ' && letter < 127)) {
            throw refused(
                    name,
                    "里有空格、控制字符或非 ASCII 字符",
                    "has a blank, a control character or a letter beyond ASCII in its name");
        }
        if (name.startsWith("/") || name.contains("\\") || name.contains(":")) {
            throw refused(name, "写的是绝对路径", "has an absolute path");
        }
        List<String> parts = List.of(name.split("/", -1));
        if (parts.contains("..") || parts.contains(".")) {
            throw refused(name, "想跑到包外面去", "would lie outside the pack");
        }
        if (name.endsWith("/")) {
            throw refused(name, "是文件夹；包里只能有文件", "is a folder, and a pack holds files alone");
        }
        if (parts.stream().anyMatch(part -> DEVICE.matcher(part).matches())) {
            throw refused(name, "在 Windows 上是设备名", "is the name of a device on Windows");
        }
        if (!isKnown(name)) {
            throw refused(name, "不属于指引包", "is none that a pack holds");
        }
        String folded = name.toLowerCase(Locale.ROOT);
        boolean twin = !files.add(folded) || folders.contains(folded);
        for (int slash = folded.indexOf('/'); slash >= 0; slash = folded.indexOf('/', slash + 1)) {
            twin |= files.contains(folded.substring(0, slash));
            folders.add(folded.substring(0, slash));
        }
        if (twin) {
            throw refused(name, "和另一个文件同名（不分大小写）", "has the name of another one, but for capitals");
        }
    }

    private static boolean isKnown(String name) {
        return name.equals(MANIFEST)
                || name.equals(SIGNATURE)
                || SCRIPT.matcher(name).matches() && (name.endsWith(".mjs") || name.endsWith(".json"))
                || TEMPLATE.matcher(name).matches();
    }

    private static PackRefused refused(String name, String zh, String en) {
        return PackRefused.hostile(
                "包里的文件“" + shown(name) + "”" + zh + "。", "“" + shown(name) + "” in the pack " + en + ".");
    }

    /* A name that nobody checked could hold anything, such as letters that turn the line round. */
    private static String shown(String name) {
        String plain = name.chars()
                .limit(60)
                .mapToObj(letter -> letter >= ' ' && letter < 127
                        ? String.valueOf((char) letter)
                        : String.format(Locale.ROOT, "\\u%04x", letter))
                .reduce("", String::concat);
        return name.length() > 60 ? plain + "…" : plain;
    }
}
