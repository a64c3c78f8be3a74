package advisor.app;

import advisor.guide.Counted;
import advisor.guide.Language;
import advisor.guide.Problem;
import advisor.guide.Text;
import advisor.pack.GuideLibrary;
import advisor.pack.SeedRefused;
import advisor.pack.installed.Doubt;
import advisor.pack.installed.InstalledGuides;
import advisor.pack.signed.Pack;
import advisor.pack.signed.PackRefused;
import advisor.proof.Watch;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Installs a guide that somebody published. */
@Command(
        name = "install",
        description = "Install a signed guide: verify its signature, prove its content, then use it on this desk.")
final class InstallCommand implements Callable<Integer> {

    @ParentCommand
    private Advisor advisor;

    @Parameters(paramLabel = "FILE", description = "The pack.")
    private Path file = Path.of("");

    @Option(
            names = "--trust",
            paramLabel = "WORDS",
            description = "The six words of its publisher, as they told you; trusted from then on.")
    @Nullable
    private String trust;

    @Option(names = "--downgrade", description = "Install it although the version in use is the same or a later one.")
    private boolean downgrade;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "120",
            description = "How long proving may take (120).")
    private int seconds;

    @Override
    public Integer call() throws Refusal {
        InstalledGuides installed = advisor.sources().installed();
        try (GuideLibrary library = GuideLibrary.of(installed)) {
            Installing installing = new Installing(installed, library);
            Installing.Opened opened = installing.open(file);
            Pack pack = opened.pack();
            if (installed.isInUse(pack) || opened.isHere()) {
                advisor.tell(
                        pack.guide() + " " + pack.version() + " 的内容已经在用，什么都没有改动。",
                        "What is in " + pack.guide() + " " + pack.version()
                                + " is in use already; nothing was changed.");
                return ExitCode.FINE;
            }
            for (Doubt doubt : opened.doubts()) {
                answer(doubt);
            }
            CheckRun.Basis basis = CheckCommand.basis(advisor, seconds);
            PackCommand.tellProving(advisor);
            Installing.Examined examined = installing.examine(opened, basis, Watch.NONE);
            report(examined);
            new ChangeReport(examined.change(), advisor.sources().localities(), before(installed, opened))
                    .lines(advisor.language())
                    .forEach(advisor.streams().out()::println);
            installing.install(examined, LocalDate.now(advisor.clock()));
            new ProofFile(advisor).keep(basis.book());
            advisor.tell(
                    "已安装 " + pack.guide() + " " + pack.version() + "（发布人 "
                            + pack.publisher().words() + "），现在就用它。以前的版本还留着：guides back " + pack.guide(),
                    pack.guide() + " " + pack.version() + " by "
                            + pack.publisher().words()
                            + " is installed and in use. The version before is kept: guides back " + pack.guide());
            return ExitCode.FINE;
        } catch (PackRefused refused) {
            throw Problems.refusal("", refused);
        } catch (SeedRefused refused) {
            throw Problems.refusal("--seeds", refused.problem());
        }
    }

    /* As compare calls what was in use, once the pack is. */
    private static String before(InstalledGuides installed, Installing.Opened opened) {
        return installed.inUse().containsKey(opened.pack().guide()) ? opened.inUse() : GuidesCommand.SHIPPED;
    }

    private void answer(Doubt doubt) throws Refusal {
        if (doubt instanceof Doubt.UnknownPublisher unknown) {
            if (trust == null) {
                throw new Refusal(
                        "--trust",
                        new Text(
                                "签名的人这里还不认识，公钥的六个词是 " + unknown.publisher().words() + "。",
                                "Nobody here has trusted its publisher yet, whose words are "
                                        + unknown.publisher().words() + "."),
                        new Text(
                                "请打电话向发布人核对这六个词，一样再加上 --trust 六个词。",
                                "Ask the publisher for their words over the phone; when they are the same, add --trust WORDS."));
            }
            checkTrusted(unknown.publisher());
        } else if (doubt instanceof Doubt.OtherPublisher other) {
            if (trust == null) {
                throw new Refusal(
                        "--trust",
                        new Text(
                                "这份指引以前由 " + other.before().words() + " 发布，这次是 "
                                        + other.now().words() + "。",
                                "This guide came from " + other.before().words() + " until now; this pack is by "
                                        + other.now().words() + "."),
                        new Text(
                                "请向双方核实；没有问题再加上 --trust 六个词。",
                                "Ask both of them; when all is well, add --trust WORDS."));
            }
            checkTrusted(other.now());
        } else if (doubt instanceof Doubt.NotNewer older && !downgrade) {
            throw new Refusal(
                    "--downgrade",
                    older.isSame()
                            ? new Text(
                                    "正在用的也是 " + older.inUse() + "，内容却不一样。",
                                    "The version in use is " + older.inUse() + " too, but its content differs.")
                            : new Text(
                                    "正在用的 " + older.inUse() + " 比这个 " + older.packed() + " 新。",
                                    "The version in use, " + older.inUse() + ", is later than " + older.packed()
                                            + " in the pack."),
                    older.isSame()
                            ? new Text(
                                    "可能是发布人改了内容，忘了改版本：请向发布人要版本更新的包。确实要用这一个，就加上 --downgrade。",
                                    "Its publisher may have changed it and left the version as it was: ask for a pack with a"
                                            + " later version. To use this one all the same, add --downgrade.")
                            : new Text(
                                    "确实要换成这个旧的包，就加上 --downgrade。",
                                    "To use the earlier pack all the same, add --downgrade."));
        }
    }

    private void checkTrusted(advisor.pack.signed.PublisherKey publisher) throws Refusal {
        if (!publisher.isMeantBy(String.valueOf(trust))) {
            throw new Refusal(
                    "--trust",
                    new Text(
                            "这个包不是您信任的人签的：签名的六个词是 " + publisher.words() + "。",
                            "The pack was not signed by whom you trust: the words of its publisher are "
                                    + publisher.words() + "."),
                    new Text("不要安装，先向发布人问清楚。", "Do not install it before you have asked."));
        }
    }

    private void report(Installing.Examined examined) throws Refusal {
        Language language = advisor.language();
        List<String> undecided = examined.check().report().proven().undecided();
        List<String> lines = examined.check().report().lines(language);
        // warnings are for its author; whoever installs it wants to know that it holds
        advisor.streams().out().println(lines.get(lines.size() - 1));
        if (examined.hasErrors()) {
            for (Problem problem : examined.errors()) {
                advisor.streams().err().println(advisor.say(Problems.withRemedy(problem)));
            }
            throw new Refusal(
                    "",
                    new Text("这份指引检查没有通过，没有安装。", "The guide did not pass its check and was not installed."),
                    new Text("请把上面的问题告诉发布人。", "Tell its publisher what stands above."));
        }
        if (!undecided.isEmpty()) {
            throw new Refusal(
                    "--seconds",
                    new Text(
                            "有 " + undecided.size() + " 项没能在时限内证明，没有安装。",
                            Counted.of(undecided.size(), "thing")
                                    + " could not be proven in time; it was not installed."),
                    new Text("请用 --seconds 给更多时间。", "Give it more time with --seconds."));
        }
    }
}
