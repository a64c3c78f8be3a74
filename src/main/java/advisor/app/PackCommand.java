package advisor.app;

import advisor.document.TemplateRefused;
import advisor.document.Templates;
import advisor.guide.Counted;
import advisor.guide.Text;
import advisor.pack.GuideLibrary;
import advisor.pack.SeedRefused;
import advisor.pack.SignOffBook;
import advisor.pack.installed.InstalledGuides;
import advisor.pack.signed.Pack;
import advisor.pack.signed.PackRefused;
import advisor.pack.signed.SigningKey;
import advisor.pack.signed.SigningKeyFile;
import advisor.proof.Watch;
import advisor.script.GuideSource;
import advisor.script.SourceRefused;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Publishes a guide as a signed pack. */
@Command(
        name = "pack",
        description = "Prove a guide and write it as one signed file, with what localities differ in and, with"
                + " --templates, the papers made for it; exit 1 when it has errors.")
final class PackCommand implements Callable<Integer> {

    @ParentCommand
    private Advisor advisor;

    @Parameters(paramLabel = "GUIDE|PATH", description = "A guide's id or its folder.")
    private String guide = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "The pack to make; it must not be there yet.")
    private Path out = Path.of("");

    @Option(names = "--key", paramLabel = "FILE", required = true, description = "Your key, made with key new.")
    private Path key = Path.of("");

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "120",
            description = "How long proving may take (120).")
    private int seconds;

    @Override
    public Integer call() throws Refusal {
        try {
            if (Files.exists(out)) {
                throw new FileAlreadyExistsException(out.toString());
            }
            SigningKey signing = signingKey();
            GuideSource source = source();
            Map<String, String> templates = templates(source.id());
            CheckRun.Basis basis = CheckCommand.basis(advisor, seconds);
            tellProving(advisor);
            Publishing.Made made =
                    new Publishing(advisor.sources().installed(), basis).make(source, templates, signing, Watch.NONE);
            new ProofFile(advisor).keep(basis.book());
            if (made.pack().isEmpty()) {
                made.report()
                        .lines(advisor.language())
                        .forEach(advisor.streams().err()::println);
                advisor.streams()
                        .err()
                        .println(advisor.say(
                                new Text("检查没有通过，没有打包。", "The guide did not pass its check; no pack was made.")));
                return ExitCode.FINDINGS;
            }
            write(made.pack().get());
            warnOfVersion(made.pack().get());
            return ExitCode.FINE;
        } catch (PackRefused refused) {
            throw Problems.refusal("", refused);
        } catch (SeedRefused refused) {
            throw Problems.refusal("--seeds", refused.problem());
        } catch (TemplateRefused refused) {
            throw Problems.refusal("--templates", refused.problem());
        } catch (SourceRefused refused) {
            throw Problems.refusal("", refused.problem());
        } catch (FileAlreadyExistsException there) {
            throw new Refusal(
                    "--out",
                    new Text("文件 " + out + " 已经有了，没有改动它。", "There is a file " + out + " already; it was left alone."),
                    new Text("请换一个文件名。", "Choose another name."));
        } catch (IOException failed) {
            throw new Refusal(
                    "--out",
                    new Text(
                            "指引读不出来，或者 " + out + " 写不进去。", "The guide can not be read, or " + out + " not be written."),
                    new Text("请检查权限和磁盘空间。", "See that they may be, and that there is room."));
        }
    }

    /** Says to whoever sits at a terminal that nothing will be seen for a while. */
    static void tellProving(Advisor advisor) {
        if (advisor.streams().console() == null) {
            return;
        }
        advisor.streams()
                .err()
                .println(advisor.say(new Text(
                        "正在检查和证明，机器忙的时候要一两分钟……",
                        "Checking and proving; on a busy machine this takes a minute or two …")));
    }

    /* Desks tell packs apart by their versions: with the same one they refuse it, and its author should be the first to know. */
    private void warnOfVersion(Pack pack) throws Refusal {
        InstalledGuides installed = advisor.sources().installed();
        try (GuideLibrary shipped = GuideLibrary.shipped();
                GuideLibrary here = GuideLibrary.of(installed)) {
            for (GuideLibrary library : List.of(shipped, here)) {
                Installing.Opened known = new Installing(installed, library).held(pack);
                if (!known.isHere() && known.inUse().equals(pack.version())) {
                    boolean isShipped = library == shipped;
                    advisor.streams()
                            .err()
                            .println(advisor.say(new Text(
                                    "注意：版本和" + (isShipped ? "自带的" : "本台在用的") + "一样，都是 " + pack.version()
                                            + "，内容却不一样，别的服务台会不肯安装。请在 guide.mjs 里把 version 改大，再打包。",
                                    "Note: it has the same version as the guide "
                                            + (isShipped ? "that was shipped" : "in use here") + ", " + pack.version()
                                            + ", but other content, and other desks will decline it. Raise version in"
                                            + " guide.mjs and pack it again.")));
                    return;
                }
            }
        }
    }

    private SigningKey signingKey() throws Refusal, PackRefused {
        SigningKeyFile file = new SigningKeyFile(key);
        return file.read(file.isEncrypted() ? new DeskDoor(advisor).passphraseOfKey(key) : new char[0]);
    }

    private GuideSource source() throws Refusal, IOException, SourceRefused {
        if (Files.isDirectory(Path.of(guide))) {
            return GuideSource.read(Path.of(guide));
        }
        try (GuideLibrary library = advisor.sources().library()) {
            if (!library.ids().contains(guide)) {
                throw Advisor.noSuchGuide(guide, library.ids());
            }
            return new GuideSource(guide, new SignOffBook(library, advisor.home()).signed(guide, library.files(guide)));
        }
    }

    /* Those of a folder that was named, else those that came with the guide. */
    private Map<String, String> templates(String id) throws Refusal, IOException, TemplateRefused {
        Path folder = advisor.sources().templatesFolder();
        if (folder != null) {
            return PackTemplates.madeFor(id, Templates.texts(folder));
        }
        try (GuideLibrary library = advisor.sources().library()) {
            return library.templates(id);
        }
    }

    private void write(Pack pack) throws IOException {
        Files.write(out, pack.bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        int files = pack.source().files().size() + pack.templates().size();
        advisor.tell(
                "已把 " + pack.guide() + " " + pack.version() + "（" + files + " 个文件）写入 " + out + "。安装的人要向您核对这六个词：",
                pack.guide() + " " + pack.version() + " (" + Counted.of(files, "file") + ") is in " + out
                        + ". Whoever installs it asks you for these words:");
        advisor.streams().out().println(pack.publisher().words());
    }
}
