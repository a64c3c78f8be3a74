package advisor.app;

import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Setting;
import advisor.guide.Similar;
import advisor.guide.Text;
import advisor.pack.KnowledgeSource;
import advisor.pack.SignOff;
import advisor.pack.SignOffs;
import advisor.proof.FactSheet;
import advisor.proof.FactSheetPage;
import advisor.proof.FactSheetWorkbook;
import advisor.proof.FactTables;
import advisor.script.GuideSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the fact-check table of a guide, and puts signatures beside it. */
final class FactCheck {

    private final CheckRun.Basis basis;
    private final Language language;

    FactCheck(CheckRun.Basis basis, Language language) {
        this.basis = basis;
        this.language = language;
    }

    /** Whether a table can be written under a name. */
    static boolean isTable(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".xlsx");
    }

    /** Writes the table of a guide, as a web page or a workbook by the file's name. */
    void table(Guide guide, GuideSource source, Path file) throws Refusal {
        Setting setting = new Setting(basis.today(), guide.locality(), Similar.NONE, basis.days());
        FactSheet sheet = FactSheet.of(
                FactTables.of(guide, setting, basis.milliseconds()),
                this::source,
                basis.localities().isKnown(guide.locality())
                        ? basis.localities().path(guide.locality()).get(language)
                        : "",
                language);
        List<String> signed = signed(signOffs(source), guide);
        try {
            Path draft = beside(file);
            try (OutputStream out = Files.newOutputStream(draft)) {
                if (file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
                    FactSheetWorkbook.write(sheet, signed, language, out);
                } else {
                    out.write(FactSheetPage.of(sheet, signed, language).getBytes(StandardCharsets.UTF_8));
                }
            }
            replace(draft, file);
        } catch (IOException failed) {
            throw new Refusal(
                    "--table",
                    new Text("写不出文件 " + file + "。", "The file " + file + " can not be written."),
                    new Text("请检查文件夹和写入权限。", "See that its folder is there and may be written to."));
        }
    }

    private Text source(String id) {
        return basis.sources()
                .find(id)
                .map(one -> new Text(
                        one.instrument().zh() + article(one) + "："
                                + one.statement().zh(),
                        one.instrument().en() + article(one) + ": "
                                + one.statement().en()))
                .orElse(new Text("没有这个来源", "no such source"));
    }

    private static String article(KnowledgeSource source) {
        return source.article().isEmpty() ? "" : " " + source.article();
    }

    /* Who signed for this place, a line each; what was signed of another content says so. */
    private List<String> signed(SignOffs signOffs, Guide guide) {
        return signOffs.all().stream()
                .filter(one -> one.locality().equals(guide.locality()))
                .map(one -> one.date() + " " + one.checker() + (one.remark().isEmpty() ? "" : " (" + one.remark() + ")")
                        + " " + state(one, guide))
                .toList();
    }

    private String state(SignOff one, Guide guide) {
        boolean same = one.hash().equals(guide.hash());
        Text text = same
                ? new Text("签的就是这份内容", "signed exactly this content")
                : new Text("签的是另一份内容，此后有改动", "signed another content; it has changed since");
        return text.get(language);
    }

    private static SignOffs signOffs(GuideSource source) throws Refusal {
        SignOffs known = SignOffs.read(source.files().getOrDefault(SignOffs.FILE, "[]"));
        if (!known.problems().isEmpty()) {
            throw Problems.refusal("--sign", known.problems().get(0));
        }
        return known;
    }

    /** Signs a guide as it is now, in its folder. */
    void sign(Guide guide, GuideSource source, @Nullable Path folder, String checker, String remark) throws Refusal {
        if (!SignOffs.isName(checker) || !SignOffs.isRemark(remark)) {
            throw new Refusal(
                    "--sign",
                    new Text("签名不能为空，也不能太长。", "A name must be given, and neither it nor the remark may be too long."),
                    new Text(
                            "姓名至多 " + SignOff.LONGEST_NAME + " 字，备注至多 " + SignOff.LONGEST_REMARK + " 字，各写一行。",
                            "Give at most " + SignOff.LONGEST_NAME + " characters, and " + SignOff.LONGEST_REMARK
                                    + " for the remark, each on one line."));
        }
        if (folder == null) {
            throw new Refusal(
                    "--sign",
                    new Text("只有文件夹里的指引可以签字。", "Only a guide in a folder can be signed."),
                    new Text("请写指引的文件夹，而不是它的名字。", "Give the guide's folder, not its name."));
        }
        String json =
                signOffs(source).with(checker, basis.today(), guide, remark).json();
        try {
            Path file = folder.resolve(SignOffs.FILE);
            Path draft = beside(file);
            Files.writeString(draft, json);
            replace(draft, file);
        } catch (IOException failed) {
            throw new Refusal(
                    "--sign",
                    new Text("签字写不进 " + folder + "。", "The signature can not be written into " + folder + "."),
                    new Text("请检查写入权限。", "See that it may be written to."));
        }
    }

    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    private static void replace(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException other) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
