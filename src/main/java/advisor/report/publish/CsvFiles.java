package advisor.report.publish;

import advisor.guide.Language;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A publication as CSV, one line for each row of each table, and its description as "CSV on the Web" has it. */
final class CsvFiles {

    /** What the name of a CSV file is followed by in that of its description. */
    static final String METADATA = "-metadata.json";

    private static final JsonMapper JSON = new JsonMapper();

    private CsvFiles() {}

    /** The lines; a figure below 10 is empty, and {@code shown} says so. */
    static String csv(Publication publication) {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord("period", "table", "row", "group", "label", "visits", "shown", "low", "high");
            for (Publication.Sheet sheet : publication.sheets()) {
                for (Publication.Line line : sheet.lines()) {
                    line(printer, publication, sheet.key(), line);
                }
            }
            line(printer, publication, "all", publication.total());
        } catch (IOException impossible) {
            throw new IllegalStateException("memory can not be written to", impossible);
        }
        return text.toString();
    }

    private static void line(CSVPrinter printer, Publication publication, String table, Publication.Line line)
            throws IOException {
        printer.printRecord(
                publication.period(),
                table,
                line.key(),
                line.group(),
                line.label(),
                line.count().isPresent() ? line.count().getAsLong() : null,
                line.shown(),
                line.low(),
                line.high());
    }

    /**
     * The description of the CSV.
     *
     * @param file the name of the file that holds it
     */
    static String metadata(Publication publication, String file) {
        ObjectNode root = JSON.createObjectNode();
        root.putArray("@context")
                .add("http://www.w3.org/ns/csvw")
                .addObject()
                .put("@language", publication.language() == Language.ZH ? "zh-CN" : "en");
        root.put("url", file);
        root.put("dc:title", publication.title());
        root.put("dc:issued", publication.closedOn().toString());
        StringBuilder about = new StringBuilder();
        if (publication.isInvented()) {
            about.append(publication.say("演示数据：这些数字是编出来的。\n", "For demonstration: these figures are invented.\n"));
        }
        for (NoiseWords.Part part : NoiseWords.of(publication)) {
            about.append(part.heading()).append("\n");
            part.paragraphs().forEach(paragraph -> about.append(paragraph).append("\n"));
        }
        root.put("dc:description", about.toString());
        root.putObject("dialect").put("delimiter", ",").put("encoding", "utf-8").put("header", true);
        ArrayNode notes = root.putArray("notes");
        for (Publication.Sheet sheet : publication.sheets()) {
            ObjectNode note = notes.addObject();
            note.put("table", sheet.key()).put("title", sheet.title()).put("note", sheet.note());
            note.put("epsilon", sheet.epsilon().value()).put("margin", sheet.margin());
        }
        notes.addObject()
                .put("table", "all")
                .put("epsilon", publication.epsilon().value());
        ObjectNode schema = root.putObject("tableSchema");
        ArrayNode columns = schema.putArray("columns");
        column(columns, "period", "季度", "quarter", "string", true);
        column(columns, "table", "表", "table", "string", true);
        column(columns, "row", "行的代号", "key of the row", "string", true);
        column(columns, "group", "所属指引", "guide it belongs to", "string", false);
        column(columns, "label", "行", "row in words", "string", true);
        column(columns, "visits", "次数，小于 10 的为空", "visits, empty below 10", "nonNegativeInteger", false);
        column(columns, "shown", "次数，照显示的写", "visits as they are shown", "string", true);
        column(columns, "low", "多半不少于", "at least, most likely", "nonNegativeInteger", true);
        column(columns, "high", "多半不多于", "at most, most likely", "nonNegativeInteger", true);
        schema.putArray("primaryKey").add("table").add("row");
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree can be written", impossible);
        }
    }

    private static void column(ArrayNode columns, String name, String zh, String en, String type, boolean required) {
        ObjectNode column = columns.addObject().put("name", name);
        column.putObject("titles").put("und", name);
        column.putObject("dc:description").put("zh", zh).put("en", en);
        column.put("datatype", type).put("required", required);
    }
}
