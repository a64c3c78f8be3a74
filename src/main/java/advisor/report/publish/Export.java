package advisor.report.publish;

import advisor.disk.WholeFile;
import advisor.document.PdfWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file a publication can be written to. */
public enum Export {
    /** One web page. */
    HTML,
    /** Pages to print. */
    PDF,
    /** A workbook for a spreadsheet. */
    XLSX,
    /** Lines for other programs, with a description beside them. */
    CSV;

    /** How the names of such files end, such as {@code .html}. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** All endings, in their order. */
    public static List<String> endings() {
        return Stream.of(values()).map(Export::ending).toList();
    }

    /** The kind a file's name asks for, or nothing when its ending is none of them. */
    public static Optional<Export> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(kind -> name.endsWith(kind.ending())).findFirst();
    }

    /** The files that are written: the one that was named, and with CSV its description. */
    public List<Path> files(Path file) {
        return this == CSV ? List.of(file, description(file)) : List.of(file);
    }

    private static Path description(Path file) {
        return file.resolveSibling(file.getFileName() + CsvFiles.METADATA);
    }

    /**
     * Writes the files, each whole or not at all.
     *
     * @throws FileAlreadyExistsException when one of them is there already
     * @throws IOException when they can not be written
     */
    public void write(Publication publication, Path file) throws IOException {
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        switch (this) {
            case HTML -> contents.put(file, utf8(WebPage.of(publication, WebPage.On.SCREEN)));
            case PDF -> contents.put(file, PdfWriter.pages(WebPage.of(publication, WebPage.On.PAPER)));
            case XLSX -> contents.put(file, Spreadsheet.of(publication));
            case CSV -> {
                contents.put(
                        description(file), utf8(CsvFiles.metadata(publication, String.valueOf(file.getFileName()))));
                contents.put(file, utf8(CsvFiles.csv(publication)));
            }
        }
        for (Path one : contents.keySet()) {
            if (Files.exists(one)) {
                throw new FileAlreadyExistsException(one.toString());
            }
        }
        for (Map.Entry<Path, byte[]> one : contents.entrySet()) {
            byte[] content = one.getValue();
            WholeFile.<RuntimeException>create(one.getKey(), channel -> WholeFile.put(channel, content));
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
