package advisor.report.publish;

/** Text as it must stand in a web page. */
final class Xml {

    private Xml() {}

    /** Text between tags or in an attribute. */
    static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
