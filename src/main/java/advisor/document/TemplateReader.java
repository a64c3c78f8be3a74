package advisor.document;

import advisor.guide.Language;
import advisor.guide.Text;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a template: lines of {@code key: value} between two lines of three dashes, then Markdown with gaps.
 *
 * <pre>
 * ---
 * title: 控告书 | Complaint
 * guide: personal-information-leak
 * conclusion: police-criminal-likely, police-criminal-possible
 * advice: report-to-police
 * field: name | text | required | 姓名 | Name
 * field: handler | text | optional | 单位全称 | Organisation | organisation
 * source: S-CRPL-110
 * ---
 * </pre>
 */
final class TemplateReader {

    private static final Pattern GAP = Pattern.compile("\\{\\{[#/^]?([^{}]*)}}");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]*]\\(([^)]*)\\)");

    /* The pictures that are ours: a square to scan, and a screenshot with its size. */
    private static final List<String> PICTURES = List.of("{{square}}", "{{picture}} \"{{size}}\"");

    /* An advice of the plan by its key, with its steps. */
    private static final Pattern PLANNED = Pattern.compile("planned\\.([a-z0-9][a-z0-9-]{0,59})");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

    private final String file;
    private final Set<String> guides = new LinkedHashSet<>();
    private final Set<String> conclusions = new LinkedHashSet<>();
    private final Set<String> advice = new LinkedHashSet<>();
    private final List<String> sources = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private Text title = new Text("", "");

    private TemplateReader(String file) {
        this.file = file;
    }

    /**
     * Reads a template.
     *
     * @param file its path below the templates, for messages
     * @param english the English text, empty for none; it has no head
     */
    static Template read(String file, String id, String level, String chinese, String english) throws TemplateRefused {
        TemplateReader reader = new TemplateReader(file);
        List<String> lines = chinese.lines().toList();
        int body = reader.head(lines);
        Map<Language, String> bodies = new EnumMap<>(Language.class);
        reader.checkGaps(file, lines, body);
        bodies.put(Language.ZH, String.join("\n", lines.subList(body, lines.size())) + "\n");
        if (!english.isEmpty()) {
            String name = file.replace(".md", ".en.md");
            reader.checkGaps(name, english.lines().toList(), 0);
            bodies.put(Language.EN, english);
        }
        Set<String> planned = new LinkedHashSet<>();
        PLANNED.matcher(chinese + english).results().forEach(named -> planned.add(named.group(1)));
        return new Template(
                id,
                reader.title,
                reader.guides,
                reader.conclusions,
                reader.advice,
                planned,
                reader.fields,
                reader.sources,
                bodies,
                body,
                level);
    }

    private int head(List<String> lines) throws TemplateRefused {
        if (lines.isEmpty() || !lines.get(0).strip().equals("---")) {
            throw refused(
                    1,
                    "模板要以一行 --- 开头，写上 title 等。",
                    "A template begins with a line of three dashes, then title and so on.");
        }
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.equals("---")) {
                if (title.zh().isEmpty()) {
                    throw refused(i + 1, "没有写 title。", "The title is missing.");
                }
                return i + 1;
            }
            int colon = line.indexOf(':');
            if (!line.isEmpty()) {
                if (colon < 0) {
                    throw refused(i + 1, "这一行应当是 名称: 内容。", "This line must be key: value.");
                }
                entry(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip(),
                        i + 1);
            }
        }
        throw refused(lines.size(), "找不到结束的一行 ---。", "The closing line of three dashes is missing.");
    }

    private void entry(String key, String value, int line) throws TemplateRefused {
        switch (key) {
            case "title" -> title = both(value.split("\\|", -1), 0, line);
            case "guide" -> guides.addAll(list(value));
            case "conclusion" -> conclusions.addAll(list(value));
            case "advice" -> advice.addAll(list(value));
            case "source" -> sources.addAll(list(value));
            case "field" -> fields.add(field(value.split("\\|", -1), line));
            default ->
                throw refused(
                        line,
                        "不认识 " + key + "。可用：title、guide、conclusion、advice、field、source。",
                        "There is no " + key + ". There are: title, guide, conclusion, advice, field, source.");
        }
    }

    private static List<String> list(String value) {
        List<String> all = new ArrayList<>();
        for (String one : value.split(",", -1)) {
            if (!one.isBlank()) {
                all.add(one.strip());
            }
        }
        return all;
    }

    private Text both(String[] cells, int from, int line) throws TemplateRefused {
        if (cells.length < from + 2 || cells[from].isBlank() || cells[from + 1].isBlank()) {
            throw refused(line, "这里要写中文 | 英文。", "This needs Chinese | English.");
        }
        return new Text(cells[from].strip(), cells[from + 1].strip());
    }

    private Field field(String[] cells, int line) throws TemplateRefused {
        if (cells.length < 5
                || cells.length > 6
                || !KEY.matcher(cells[0].strip()).matches()) {
            throw refused(
                    line,
                    "字段应当写成：键 | text、lines、date 或 money | required 或 optional | 中文 | 英文 | 可选的问题。",
                    "A field is written as: key | text, lines, date or money | required or optional | Chinese | English | question.");
        }
        String needed = cells[2].strip();
        Field.Kind kind = null;
        for (Field.Kind one : Field.Kind.values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(cells[1].strip())) {
                kind = one;
            }
        }
        if (kind == null || !needed.equals("required") && !needed.equals("optional")) {
            throw refused(
                    line,
                    "第二格是 text、lines、date 或 money，第三格是 required 或 optional。",
                    "The second cell is text, lines, date or money, the third required or optional.");
        }
        return new Field(
                cells[0].strip(),
                kind,
                needed.equals("required"),
                both(cells, 3, line),
                cells.length > 5 ? cells[5].strip() : "");
    }

    private void checkGaps(String name, List<String> lines, int from) throws TemplateRefused {
        for (int i = from; i < lines.size(); i++) {
            Matcher gap = GAP.matcher(lines.get(i));
            while (gap.find()) {
                String key = gap.group(1).strip();
                if (!isKnown(key)) {
                    throw new TemplateRefused(
                            name,
                            i + 1,
                            new Text("没有可以填进 {{" + key + "}} 的内容。", "Nothing can be filled into {{" + key + "}}."),
                            new Text(
                                    "可用：" + String.join("、", Filling.GAPS) + "，以及上面声明的 field。",
                                    "There are: " + String.join(", ", Filling.GAPS)
                                            + ", and the fields declared above."));
                }
            }
        }
        for (int i = from; i < lines.size(); i++) {
            Matcher picture = PICTURE.matcher(lines.get(i));
            if (picture.find() && !PICTURES.contains(picture.group(1).strip())) {
                throw new TemplateRefused(
                        name,
                        i + 1,
                        new Text("模板里不能放图片。", "A template can hold no picture."),
                        new Text(
                                "只有 " + String.join("、", PICTURES) + " 可以。",
                                "Only " + String.join(" or ", PICTURES) + " can stand there."));
            }
        }
        try {
            Mustache.compiler().compile(String.join("\n", lines.subList(from, lines.size())));
        } catch (MustacheException broken) {
            throw new TemplateRefused(
                    name,
                    from + 1,
                    new Text("{{#…}} 和 {{/…}} 不成对。", "{{#…}} and {{/…}} do not come in pairs."),
                    new Text("请补上缺的那一半。", "Add the missing half."));
        }
    }

    private boolean isKnown(String key) {
        return Filling.GAPS.contains(key)
                || PLANNED.matcher(key).matches()
                || fields.stream().anyMatch(field -> key.equals("field." + field.key()));
    }

    private TemplateRefused refused(int line, String zh, String en) {
        return new TemplateRefused(
                file,
                line,
                new Text(zh, en),
                new Text("请照着 templates 里别的模板改正。", "Mend it after the pattern of the other templates."));
    }
}
