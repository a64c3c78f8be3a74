package advisor.report.publish;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A publication as one JSON object for other programs. */
public final class ReleaseJson {

    private static final JsonMapper JSON = new JsonMapper();

    private ReleaseJson() {}

    /** The object in one line; a figure below 10 is null, and the number of outcomes has its noise too. */
    public static String of(Publication publication) {
        ObjectNode root = JSON.createObjectNode();
        figure(root, "outcomes", publication.total());
        root.put("period", publication.period().toString());
        root.put("closedOn", publication.closedOn().toString());
        root.put("epsilon", publication.epsilon().value());
        root.put("invented", publication.isInvented());
        ArrayNode tables = root.putArray("tables");
        for (Publication.Sheet sheet : publication.sheets()) {
            ObjectNode table = tables.addObject();
            table.put("key", sheet.key()).put("title", sheet.title());
            table.putArray("columns")
                    .add(sheet.rows())
                    .add(publication.say("次数", "visits"))
                    .add(publication.say("多半不少于", "at least"))
                    .add(publication.say("多半不多于", "at most"));
            ArrayNode rows = table.putArray("rows");
            sheet.lines().forEach(line -> row(rows.addArray(), line));
            row(rows.addArray(), publication.total());
            table.put("epsilon", sheet.epsilon().value()).put("margin", sheet.margin());
            table.put("note", sheet.note());
        }
        return root.toString();
    }

    private static void row(ArrayNode row, Publication.Line line) {
        row.add(line.name());
        if (line.count().isPresent()) {
            row.add(line.count().getAsLong());
        } else {
            row.add(line.shown());
        }
        row.add(line.low()).add(line.high());
    }

    private static void figure(ObjectNode node, String name, Publication.Line line) {
        if (line.count().isPresent()) {
            node.put(name, line.count().getAsLong());
        } else {
            node.put(name, line.shown());
        }
    }
}
