package advisor.bench;

import advisor.guide.Guide;
import advisor.guide.GuideJson;
import advisor.guide.GuideRefused;
import de.redsix.dmncheck.result.ValidationResult;
import de.redsix.dmncheck.validators.ShadowedRuleValidator;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/**
 * One decision table, as a guide and for dmn-check: so many questions, the first rule that fits wins.
 *
 * <p>Rule {@code i} asks for yes to question {@code i}, and the last fits everybody. Before it stand two rules that nobody comes to: one
 * behind a single rule that says the same, and one behind two rules that leave it nothing only together.
 */
final class DecisionTables {

    /** The rule that stands behind a single one. */
    static final String ALONE = "ALONE";

    /** The rule that two others leave nothing only together. */
    static final String TOGETHER = "TOGETHER";

    /** A rule with what it asks of each question: yes, anything else than yes, or null for whatever is answered. */
    private record Row(String rule, Boolean[] asks) {}

    private final int size;
    private final List<Row> rows = new ArrayList<>();

    DecisionTables(int size) {
        this.size = size;
        // yes and no to the second question, both with yes to the first, come before yes to the first alone
        row("FIRST", 0, true, 1, true);
        row("SECOND", 0, true, 1, false);
        row(TOGETHER, 0, true, 0, true);
        for (int i = 1; i < size; i++) {
            row("R" + i, i, true, i, true);
        }
        row(ALONE, size - 1, true, 0, false);
        rows.add(new Row("LAST", new Boolean[size]));
    }

    private void row(String rule, int question, boolean asks, int other, boolean asksToo) {
        Boolean[] asked = new Boolean[size];
        asked[other] = asksToo;
        asked[question] = asks;
        rows.add(new Row(rule, asked));
    }

    /** The table as a guide whose conclusions are its rows. */
    Guide guide() throws GuideRefused {
        List<String> predicates = new ArrayList<>();
        List<String> questions = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            predicates.add("{\"is\":\"q" + i + "\",\"in\":[\"yes\"]}");
            questions.add("{\"key\":\"q" + i + "\",\"kind\":\"yesNo\"}");
        }
        List<String> conclusions = new ArrayList<>();
        List<String> rules = new ArrayList<>();
        for (Row row : rows) {
            conclusions.add("{\"key\":\"c" + row.rule() + "\"}");
            rules.add("{\"rule\":\"" + row.rule() + "\",\"key\":\"c" + row.rule()
                    + "\",\"confidence\":\"high\",\"when\":" + when(row) + "}");
        }
        String json = "{\"format\":1,\"id\":\"table\",\"version\":\"1\",\"levels\":[\"\"],\"predicates\":" + predicates
                + ",\"questions\":" + questions + ",\"conclusions\":" + conclusions + ",\"conclusionRules\":" + rules
                + ",\"advice\":[],\"adviceRules\":[],\"wording\":{}}";
        return GuideJson.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private String when(Row row) {
        String tree = "true";
        for (int i = size - 1; i >= 0; i--) {
            Boolean asks = row.asks()[i];
            if (asks != null) {
                tree = "[" + i + "," + (asks ? tree + ",false]" : "false," + tree + "]");
            }
        }
        return tree;
    }

    /** The table in the notation that dmn-check reads. */
    DmnModelInstance dmn() {
        StringBuilder xml =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><definitions id=\"d\" name=\"table\""
                        + " namespace=\"urn:table\" xmlns=\"http://www.omg.org/spec/DMN/20151101/dmn.xsd\">"
                        + "<decision id=\"decision\" name=\"table\"><decisionTable id=\"rows\" hitPolicy=\"FIRST\">");
        for (int i = 0; i < size; i++) {
            xml.append("<input id=\"i")
                    .append(i)
                    .append("\"><inputExpression id=\"e")
                    .append(i);
            xml.append("\" typeRef=\"boolean\"><text>q").append(i).append("</text></inputExpression></input>");
        }
        xml.append("<output id=\"o\" name=\"end\" typeRef=\"string\"/>");
        for (Row row : rows) {
            xml.append("<rule id=\"").append(row.rule()).append("\">");
            for (int i = 0; i < size; i++) {
                Boolean asks = row.asks()[i];
                xml.append("<inputEntry id=\"")
                        .append(row.rule())
                        .append('-')
                        .append(i)
                        .append("\"><text>");
                xml.append(asks == null ? "" : asks).append("</text></inputEntry>");
            }
            xml.append("<outputEntry id=\"")
                    .append(row.rule())
                    .append("-o\"><text>\"")
                    .append(row.rule());
            xml.append("\"</text></outputEntry></rule>");
        }
        xml.append("</decisionTable></decision></definitions>");
        return Dmn.readModelFromStream(new ByteArrayInputStream(xml.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** The rules that dmn-check finds behind another one. */
    static List<String> shadowed(DmnModelInstance table) {
        return new ShadowedRuleValidator()
                .apply(table).stream()
                        .map(ValidationResult::getElement)
                        .map(element -> element.getAttributeValue("id"))
                        .distinct()
                        .sorted()
                        .toList();
    }
}
