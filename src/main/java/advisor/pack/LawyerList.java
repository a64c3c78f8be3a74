package advisor.pack;

import advisor.guide.Counted;
import advisor.guide.Text;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A desk's own lawyers, as a table that any spreadsheet writes: name, place, specialities, phone, hours.
 *
 * <p>The place is a division code or empty; specialities are separated by semicolons.
 */
public final class LawyerList {

    /** The name of the file, among the seeds and in the folder of a desk. */
    public static final String FILE = "lawyers.csv";

    private static final List<String> COLUMNS = List.of("name", "place", "specialities", "phone", "hours");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .setAllowMissingColumnNames(true)
            .get();

    private final String file;

    private LawyerList(String file) {
        this.file = file;
    }

    /**
     * Reads a table.
     *
     * @param file its name for messages
     * @throws SeedRefused when a column is missing or a cell is not what it must be
     */
    public static List<Contact> read(String file, String csv) throws SeedRefused {
        return new LawyerList(file).read(csv);
    }

    /**
     * Reads a table as it lies on a disk.
     *
     * @throws SeedRefused also when it is not UTF-8
     */
    public static List<Contact> read(String file, byte[] bytes) throws SeedRefused {
        return read(file, StrictText.decode(file, bytes));
    }

    private List<Contact> read(String csv) throws SeedRefused {
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), FORMAT)) {
            for (String column : COLUMNS) {
                if (!parser.getHeaderNames().contains(column)) {
                    throw refused(
                            1,
                            "缺少列 " + column + "。",
                            "The column " + column + " is missing.",
                            "第一行应当是 " + String.join(",", COLUMNS) + "。",
                            "The first line must be " + String.join(",", COLUMNS) + ".");
                }
            }
            Map<String, Contact> contacts = new LinkedHashMap<>();
            for (CSVRecord row : parser) {
                Contact contact = contact(row, (int) parser.getCurrentLineNumber());
                contacts.put(contact.id(), contact);
            }
            return List.copyOf(contacts.values());
        } catch (IOException | UncheckedIOException broken) {
            throw refused(
                    1,
                    "这不是正确的 CSV 表格。",
                    "This is not a correct CSV table.",
                    "请检查引号是否成对，再从表格软件另存为 CSV（UTF-8）。",
                    "See that quotes come in pairs, then save it from a spreadsheet as CSV (UTF-8).");
        }
    }

    private Contact contact(CSVRecord row, int line) throws SeedRefused {
        if (row.size() < COLUMNS.size()) {
            throw refused(
                    line,
                    "这一行只有 " + row.size() + " 格，应当有 " + COLUMNS.size() + " 格。",
                    "This line has " + Counted.of(row.size(), "cell") + " in place of " + COLUMNS.size() + ".",
                    "请补上空格子，用逗号隔开。",
                    "Add the empty cells with their commas.");
        }
        String name = row.get("name");
        if (name.isEmpty()) {
            throw refused(line, "没有写名称。", "The name is missing.", "请填上 name 一格。", "Fill in the cell name.");
        }
        String place = row.get("place");
        if (!place.isEmpty() && !place.matches("[0-9]{6}")) {
            throw refused(
                    line,
                    "place 应当是六位区划代码，或者空着。",
                    "place must be a division code of six digits, or empty.",
                    "例如 320104。",
                    "For instance 320104.");
        }
        String id = "lawyer-" + place + "-" + name.toLowerCase(Locale.ROOT);
        return new Contact(
                id,
                Contact.Kind.LAWYER,
                Directory.name(name),
                new Text("", ""),
                specialities(row.get("specialities"), line),
                place,
                row.get("phone"),
                "",
                row.get("hours"),
                "",
                "");
    }

    private List<Speciality> specialities(String cell, int line) throws SeedRefused {
        List<Speciality> all = new ArrayList<>();
        for (String word : cell.split("[;\uff1b\u3001|]")) {
            if (!word.isBlank()) {
                Optional<Speciality> found = Speciality.find(word.strip());
                all.add(found.orElseThrow(() -> refused(
                        line,
                        "没有专长 " + word.strip() + "。",
                        "There is no speciality " + word.strip() + ".",
                        "可用：" + String.join("、", Speciality.keys()) + "。",
                        "There are: " + String.join(", ", Speciality.keys()) + ".")));
            }
        }
        if (all.isEmpty()) {
            throw refused(
                    line,
                    "没有写专长。",
                    "No speciality is given.",
                    "例如 personalInformation;family。",
                    "For instance personalInformation;family.");
        }
        return all;
    }

    private SeedRefused refused(int line, String zh, String en, String zhRemedy, String enRemedy) {
        return new SeedRefused(file, line, new Text(zh, en), new Text(zhRemedy, enRemedy));
    }
}
