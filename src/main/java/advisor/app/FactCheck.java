package advisor.app;

import advisor.disk.WholeFile;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Setting;
import advisor.guide.Similar;
import advisor.guide.Text;
import advisor.pack.SignOff;
import advisor.pack.SignOffs;
import advisor.proof.FactTable;
import advisor.proof.FactTables;
import advisor.script.GuideSource;
import advisor.workbench.factcheck.FactSheets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Writes the fact-check table of a guide, and puts signatures beside it. */
final class FactCheck {

    private final CheckRun.Basis basis;
    private final Language language;

    FactCheck(CheckRun.Basis basis, Language language) {
        this.basis = basis;
        this.language = language;
    }

    /**
     * Writes the table of a guide, as a web page or a workbook by the file's name.
     */
    void table(Guide guide, GuideSource source, Path file) throws Refusal {
        Setting setting = new Setting(basis.today(), guide.locality(), Similar.NONE, basis.days());
        FactSheets sheets = new FactSheets(basis.sources(), basis.localities(), language);
        FactTable table = FactTables.of(guide, setting, basis.milliseconds());
        try {
            sheets.write(sheets.sheet(table), sheets.signed(signOffs(source), guide), file);
        } catch (IOException failed) {
            throw new Refusal(
                    "--table",
                    new Text("写不出文件 " + file + "。", "The file " + file + " can not be written."),
                    new Text("请检查文件夹和写入权限。", "See that its folder is there and may be written to."));
        }
    }

    /** Refuses a name under which no table can be written, or under which there is a file already. */
    static void refuseTarget(Path file) throws Refusal {
        if (!FactSheets.isTable(file)) {
            throw Refusal.usage(
                    "--table",
                    new Text("--table 的文件名要以 .html 或 .xlsx 结尾。", "--table takes a file that ends in .html or .xlsx."));
        }
        if (Files.exists(file)) {
            throw new Refusal(
                    "--table",
                    new Text("文件 " + file + " 已经有了，没有改动它。", "There is a file " + file + " already; it was left alone."),
                    new Text("请换一个文件名。", "Choose another name."));
        }
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
            WholeFile.replace(folder.resolve(SignOffs.FILE), json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new Refusal(
                    "--sign",
                    new Text("签字写不进 " + folder + "。", "The signature can not be written into " + folder + "."),
                    new Text("请检查写入权限。", "See that it may be written to."));
        }
    }
}
