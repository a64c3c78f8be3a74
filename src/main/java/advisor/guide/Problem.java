package advisor.guide;

/**
 * Something wrong with a guide, told to its author.
 *
 * @param code the stable name of the kind of problem, such as {@code duplicate-key}
 * @param file the file within the guide's folder, empty when the problem has no one place
 * @param line the line in that file counted from 1, or 0 when unknown
 * @param message what is wrong
 * @param remedy what to write or do instead
 */
public record Problem(String code, Severity severity, String file, int line, Text message, Text remedy) {

    /** The place in the form {@code file:line}, as far as it is known. */
    public String place() {
        if (file.isEmpty()) {
            return "";
        }
        return line > 0 ? file + ":" + line : file;
    }
}
