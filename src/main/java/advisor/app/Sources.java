package advisor.app;

import advisor.document.TemplateRefused;
import advisor.document.Templates;
import advisor.guide.Text;
import advisor.pack.Directory;
import advisor.pack.GuideLibrary;
import advisor.pack.Localities;
import advisor.pack.SeedRefused;
import advisor.pack.Seeds;
import advisor.pack.installed.InstalledGuides;
import advisor.pack.signed.PackRefused;
import advisor.workbench.papers.PaperDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The guides, seeds and papers that a command works with: from the folders that were named, else those shipped and installed. */
final class Sources {

    private final Path home;
    private final @Nullable Path scripts;
    private final @Nullable Path seeds;
    private final @Nullable Path templates;

    Sources(Path home, @Nullable Path scripts, @Nullable Path seeds, @Nullable Path templates) {
        this.home = home;
        this.scripts = scripts;
        this.seeds = seeds;
        this.templates = templates;
    }

    /** The guides there are, with what the desk has filled in; the caller closes them. */
    GuideLibrary library() throws Refusal {
        GuideLibrary library = guides();
        library.use(new DeskFactsFile(home).read());
        return library;
    }

    /** The guides that were installed in the desk's home. */
    InstalledGuides installed() throws Refusal {
        InstalledGuides installed = new InstalledGuides(home);
        PackRefused damage = installed.damage();
        if (damage != null) {
            throw Problems.refusal("--home", damage);
        }
        return installed;
    }

    private GuideLibrary guides() throws Refusal {
        if (scripts == null) {
            return GuideLibrary.of(installed());
        }
        if (!Files.isDirectory(scripts)) {
            throw noFolder("--scripts", scripts);
        }
        try {
            return GuideLibrary.in(scripts);
        } catch (IOException unreadable) {
            throw new Refusal(
                    "--scripts",
                    new Text("文件夹 " + scripts + " 读不出来。", "The folder " + scripts + " can not be read."),
                    new Text("请检查读取权限。", "See that it may be read."));
        }
    }

    /** What a desk starts from. */
    Seeds seeds() throws Refusal {
        if (seeds == null) {
            return Seeds.shipped();
        }
        if (!Files.isDirectory(seeds)) {
            throw noFolder("--seeds", seeds);
        }
        return Seeds.in(seeds);
    }

    /** The desk that makes papers. */
    PaperDesk papers() throws Refusal {
        try {
            Seeds from = seeds();
            Directory directory = from.directory();
            return new PaperDesk(
                    templates(),
                    from.knowledge(),
                    () -> directory,
                    from.localities(),
                    from.holidays().lastYear());
        } catch (SeedRefused refused) {
            throw Problems.refusal("--seeds", refused.problem());
        }
    }

    /** The templates of papers, and those that came along with installed guides. */
    Templates templates() throws Refusal {
        Templates all = ownTemplates();
        return scripts == null ? PackTemplates.added(all, installed()) : all;
    }

    /** The folder of templates that was named, or null. */
    @Nullable
    Path templatesFolder() {
        return templates;
    }

    private Templates ownTemplates() throws Refusal {
        if (templates != null && !Files.isDirectory(templates)) {
            throw noFolder("--templates", templates);
        }
        try {
            return templates == null ? Templates.shipped() : Templates.in(templates);
        } catch (TemplateRefused refused) {
            throw Problems.refusal("--templates", refused.problem());
        } catch (IOException unreadable) {
            throw new Refusal(
                    "--templates",
                    new Text("文件夹 " + templates + " 读不出来。", "The folder " + templates + " can not be read."),
                    new Text("请检查读取权限。", "See that it may be read."));
        }
    }

    /** The divisions of the country. */
    Localities localities() throws Refusal {
        try {
            return seeds().localities();
        } catch (SeedRefused refused) {
            throw Problems.refusal("--seeds", refused.problem());
        }
    }

    /** The same as {@link #templates}, read when they are wanted; those of a folder that was named are read at once. */
    Supplier<Templates> templatesLater() throws Refusal {
        Templates own = templates == null ? null : ownTemplates();
        InstalledGuides installed = installed();
        return () -> {
            Templates all = own == null ? Templates.shipped() : own;
            return scripts == null ? PackTemplates.added(all, installed) : all;
        };
    }

    private static Refusal noFolder(String option, Path folder) {
        return new Refusal(
                option,
                new Text("没有文件夹 " + folder + "。", "There is no folder " + folder + "."),
                new Text("请检查 " + option + "。", "Check " + option + "."));
    }
}
