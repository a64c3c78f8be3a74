package advisor.script;

/** A place in a guide's folder: a file, and a line counted from 1, or 0 for the file as a whole. */
public record Position(String file, int line) {}
