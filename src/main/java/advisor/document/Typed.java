package advisor.document;

/** Turns what somebody typed into Markdown that shows exactly that. */
final class Typed {

    private static final String SPECIAL = "\\`*_{}[]<>()#+-.!|~\"'&=:^$@/%,;?";

    private Typed() {}

    /**
     * What was typed, on one line: marks of Markdown, HTML and the templates are shown as they are; marks that turn the
     * direction of writing, and other marks nobody can see, are left out.
     */
    static String escape(String typed) {
        StringBuilder safe = new StringBuilder();
        typed.codePoints().forEach(point -> {
            if (point == '\n' || point == '\r' || point == '\t') {
                safe.append(' ');
            } else if (isShown(point)) {
                if (SPECIAL.indexOf(point) >= 0) {
                    safe.append('\\');
                }
                safe.appendCodePoint(point);
            }
        });
        return safe.toString().strip();
    }

    private static boolean isShown(int point) {
        int type = Character.getType(point);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.PRIVATE_USE
                && type != Character.UNASSIGNED;
    }
}
