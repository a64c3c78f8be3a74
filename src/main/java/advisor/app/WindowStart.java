package advisor.app;

import advisor.document.Templates;
import advisor.guide.Language;
import advisor.pack.GuideLibrary;
import advisor.pack.GuideVersions;
import advisor.pack.OwnGuides;
import advisor.pack.Seeds;
import advisor.pack.SignOffBook;
import advisor.pack.installed.InstalledGuides;
import advisor.script.CompiledGuides;
import advisor.store.ServerAddress;
import advisor.workbench.Workbench;
import advisor.workbench.WorkbenchServices;
import advisor.workbench.desk.StoreDesks;
import advisor.workbench.guides.LibraryShelf;
import advisor.workbench.look.AppearanceFile;
import advisor.workbench.lookup.HomeNotes;
import advisor.workbench.studio.WarmCompiler;
import advisor.workbench.studio.Workshop;
import advisor.workbench.window.StandingFile;
import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Wires the window to the desk, the guides and the seeds. */
final class WindowStart {

    private WindowStart() {}

    /** Whether there is a display to open a window on: one that is named can be out of reach. */
    static boolean isDisplayThere() {
        if (GraphicsEnvironment.isHeadless()) {
            return false;
        }
        try {
            GraphicsEnvironment.getLocalGraphicsEnvironment();
            return true;
        } catch (AWTError outOfReach) {
            return false;
        }
    }

    /**
     * Opens the window and returns at once.
     *
     * @param server where the records are, or null for where the home says
     * @param given the guides and seeds to work with, or null for those shipped
     * @param asked the language to open in, or null for the one that is remembered
     */
    static void open(
            Path home, @Nullable ServerAddress server, @Nullable GuidesAndSeeds given, @Nullable Language asked) {
        InstalledGuides installed = new InstalledGuides(home);
        GuidesAndSeeds from = given == null
                ? new GuidesAndSeeds(
                        GuideLibrary.of(installed),
                        Seeds.shipped(),
                        () -> PackTemplates.added(Templates.shipped(), installed))
                : given;
        Path studio = home.resolve("studio");
        OwnGuides used = new OwnGuides(studio.resolve("used"));
        GuideLibrary library = from.library().with(used, new CompiledGuides(studio.resolve("compiled")));
        SignOffBook signOffs = new SignOffBook(library, home);
        Clock clock = Clock.systemDefaultZone();
        Workbench.open(new WorkbenchServices(
                new StoreDesks(home, server),
                new LibraryShelf(library, signOffs, Workshop.bases(library, used, studio)),
                new GuideVersions(library, installed),
                new HomePacks(
                        installed,
                        from.library(),
                        library,
                        used,
                        signOffs,
                        from.seeds(),
                        from.templates(),
                        home.resolve(ProofFile.NAME),
                        clock),
                signOffs,
                new Workshop(library, used, studio, clock),
                new WarmCompiler(),
                from.seeds(),
                from.templates(),
                new HomeNotes(home, library),
                new AppearanceFile(home.resolve("appearance.properties"), asked),
                new StandingFile(home.resolve("window.properties")),
                clock,
                new SecureRandom(),
                Version.number()));
    }

    /** Where guides, seeds and papers come from. */
    record GuidesAndSeeds(GuideLibrary library, Seeds seeds, Supplier<Templates> templates) {}
}
