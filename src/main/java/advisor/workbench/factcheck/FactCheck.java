package advisor.workbench.factcheck;

import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Problem;
import advisor.guide.Setting;
import advisor.guide.Severity;
import advisor.guide.Similar;
import advisor.guide.Text;
import advisor.pack.GuideVersion;
import advisor.pack.KnowledgeSource;
import advisor.pack.Resolution;
import advisor.pack.SignOffs;
import advisor.pack.VersionRefused;
import advisor.proof.FactTables;
import advisor.proof.Finding;
import advisor.proof.GuideCheck;
import advisor.proof.Proof;
import advisor.proof.Prover;
import advisor.proof.Watch;
import advisor.workbench.guides.GuidesModel;
import advisor.workbench.task.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes, writes and signs fact-check tables; every call may take seconds and belongs off the event thread. */
final class FactCheck {

    /** How long proving may take, in milliseconds; making a table can be called off at any time. */
    private static final long PROVING = 120_000;

    private final FactCheckDesk desk;

    FactCheck(FactCheckDesk desk) {
        this.desk = desk;
    }

    /** Sheets in a language. */
    FactSheets sheets(Language language) {
        return new FactSheets(desk.basis().knowledge(), desk.basis().localities(), language);
    }

    /** The table of a guide as its author published it, with everybody who signed it. */
    FactCheckModel.Stage.Shown shown(GuidesModel.Concern of, Watch watch) throws Refused {
        Guide guide = published(of);
        return new FactCheckModel.Stage.Shown(
                FactTables.of(guide, setting(guide), PROVING, watch), signOffs(guide.id()));
    }

    private Setting setting(Guide guide) {
        return new Setting(
                LocalDate.now(desk.clock()),
                guide.locality(),
                Similar.NONE,
                desk.basis().days());
    }

    /* As its author published it: a signature for what a desk filled in would be worth nothing elsewhere. */
    private Guide published(GuidesModel.Concern of) throws Refused {
        Problem problem;
        try {
            Resolution resolution =
                    desk.versions().open(of.guide(), new GuideVersion.InUse()).at(of.division(), desk.compiler()::load);
            if (resolution instanceof Resolution.Found found) {
                return found.guide();
            }
            problem = resolution instanceof Resolution.Refused refused
                    ? refused.problems().get(0)
                    : VersionRefused.gone().problem();
        } catch (VersionRefused refused) {
            problem = refused.problem();
        }
        throw new Refused(problem.message(), problem.remedy());
    }

    private SignOffs signOffs(String guide) throws Refused {
        try {
            return desk.book().of(guide);
        } catch (IOException unreadable) {
            throw new Refused(
                    new Text("签字的文件读不出来。", "The file of signatures can not be read."),
                    new Text("请检查读取权限。", "See that it may be read."));
        }
    }

    /** Writes a table, as a web page or a workbook by the file's name. */
    void write(FactCheckModel.Stage.Shown shown, Language language, Path file) throws Refused {
        try {
            FactSheets sheets = sheets(language);
            sheets.write(
                    sheets.sheet(shown.table()),
                    sheets.signed(shown.signOffs(), shown.table().guide()),
                    file);
        } catch (IOException unable) {
            throw new Refused(
                    new Text("没能写出这个文件。", "The file could not be written."),
                    new Text("请检查位置和写入权限，再试一次。", "See that the folder may be written, and try again."));
        }
    }

    /** Signs exactly this content, when nothing is wrong with it, and gives everybody who has signed. */
    SignOffs sign(Guide guide, String name, String remark) throws Refused {
        refuseErrors(guide);
        try {
            desk.book().sign(guide, name, LocalDate.now(desk.clock()), remark);
        } catch (IOException unable) {
            throw new Refused(
                    new Text("签字没能写下来。", "The signature could not be written."),
                    new Text(
                            "请检查磁盘空间和写入权限，再试一次。",
                            "See to the space on the disk and whether it may be written, and try again."));
        }
        return signOffs(guide.id());
    }

    /* Nobody signs what is proven wrong, or what was not proven. */
    private void refuseErrors(Guide guide) throws Refused {
        Proof proof = Prover.prove(guide, setting(guide), PROVING);
        List<Problem> declared = GuideCheck.problems(
                guide,
                key -> GuideCheck.Place.NOWHERE,
                desk.basis().knowledge().all().stream().map(KnowledgeSource::id).collect(Collectors.toSet()),
                LocalDate.now(desk.clock()));
        Optional<Text> wrong = Stream.concat(
                        proof.findings().stream()
                                .filter(one -> one.severity() == Severity.ERROR)
                                .map(Finding::message),
                        declared.stream()
                                .filter(one -> one.severity() == Severity.ERROR)
                                .map(Problem::message))
                .findFirst();
        if (wrong.isPresent()) {
            throw new Refused(
                    new Text(
                            "检查有错误，不能签字：" + wrong.get().zh(),
                            "The check finds errors, so it can not be signed: "
                                    + wrong.get().en()),
                    new Text("请先在编写里改正，再核对一遍。", "Mend it in the studio and read the table again first."));
        }
        if (!proof.isComplete()) {
            throw new Refused(
                    new Text("有的问题没能在时限内证明，不能签字。", "Not everything could be proven in time, so it can not be signed."),
                    new Text("请在不忙的时候再试一次。", "Try again when the computer is less busy."));
        }
    }
}
