package advisor.store;

import advisor.guide.Text;

/**
 * A file or folder in the home of a desk, and what is in it.
 *
 * @param name of a file, or of a folder with {@code /} behind it
 * @param bytes of the file, or of all files in the folder
 * @param what what it holds, in a sentence
 */
public record HeldFile(String name, long bytes, Text what) {}
