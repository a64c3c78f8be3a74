package advisor.workbench;

import advisor.document.Templates;
import advisor.guide.Guide;
import advisor.guide.Text;
import advisor.outcome.Outcome;
import advisor.pack.Contact;
import advisor.pack.DeskFacts;
import advisor.pack.GuideLibrary;
import advisor.pack.GuideVersions;
import advisor.pack.OwnGuides;
import advisor.pack.Resolution;
import advisor.pack.Seeds;
import advisor.pack.SignOffBook;
import advisor.pack.installed.InstalledGuides;
import advisor.script.CompiledGuides;
import advisor.workbench.guides.GuideShelf;
import advisor.workbench.guides.LibraryShelf;
import advisor.workbench.look.Appearance;
import advisor.workbench.look.Appearances;
import advisor.workbench.lookup.LocalNotes;
import advisor.workbench.packs.FakePacks;
import advisor.workbench.packs.PackDesk;
import advisor.workbench.studio.FakeCompiler;
import advisor.workbench.studio.Workshop;
import advisor.workbench.task.Notice;
import advisor.workbench.window.Standing;
import advisor.workbench.window.Standings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Services for tests: a desk in memory, one guide, a clock that stands still. */
public final class FakeServices {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T06:05:00Z"), ZoneId.of("Asia/Shanghai"));

    /** Shared by all windows of a test program: each reading of them takes megabytes. */
    static final Seeds SEEDS = Seeds.shipped();

    private FakeServices() {}

    public static WorkbenchServices with(FakeDesks desks, Appearance appearance) {
        return new WorkbenchServices(
                desks,
                new Shelf(),
                versions(),
                packs(),
                signOffs(),
                workshop(),
                new FakeCompiler(),
                SEEDS,
                Templates::shipped,
                new Notes(),
                new Remembered(appearance),
                new Stood(),
                CLOCK,
                new Random(7),
                "0.1.0");
    }

    /* Beside what is built, so that it goes with it and nothing is left among the machine's temporary files. */
    private static Path ownFolder(String name) throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Path.of("target", "desks")), name);
    }

    /** The versions of the shipped guides at a desk that has installed nothing. */
    public static GuideVersions versions() {
        try {
            return new GuideVersions(GuideLibrary.shipped(), new InstalledGuides(ownFolder("installed")));
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    /** Packs at a desk that has installed nothing. */
    public static PackDesk packs() {
        try {
            return new FakePacks(ownFolder("packs"), true);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    /** The shipped guides, which nobody has signed. */
    public static GuideShelf shelf() {
        return new LibraryShelf(GuideLibrary.shipped(), signOffs());
    }

    /** Signatures for the shipped guides, which nobody has given yet. */
    public static SignOffBook signOffs() {
        try {
            return new SignOffBook(GuideLibrary.shipped(), ownFolder("signed"));
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    /** A workshop over the shipped guides, in a folder that nobody else has. */
    public static Workshop workshop() {
        try {
            Path folder = ownFolder("workshop");
            OwnGuides used = new OwnGuides(folder.resolve("used"));
            GuideLibrary library = GuideLibrary.shipped().with(used, new CompiledGuides(folder.resolve("compiled")));
            return new Workshop(library, used, folder, CLOCK);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    /** A shelf with one guide that works and one that does not. */
    public static final class Shelf implements GuideShelf {
        @Override
        public List<Shelved> list() {
            Notice broken = new Notice(
                    new Text(
                            "这份指引不能用：guide.mjs:12 问题 harm 声明了两次。",
                            "This guide can not be used: guide.mjs:12 The question harm is declared twice."),
                    new Text("其他指引照常可用。请把这一句告诉指引的作者。", "Other guides work as usual. Tell this to its author."));
            return List.of(
                    new Shelved.Ready("desk-guide", DeskGuide.guide(), List.of("110000", "320000", "320100", "320104")),
                    new Shelved.Unusable("tenancy-deposit", broken));
        }

        /* The divorce guide is not listed; it has a question with more options than number keys. */
        @Override
        public Guide guide(String id, String division) {
            return id.equals("divorce-papers") ? Divorce.GUIDE : DeskGuide.guide();
        }

        @Override
        public Guide guide(Outcome outcome) {
            return guide(outcome.guide().id().name(), outcome.city().code());
        }
    }

    private static final class Divorce {
        private static final Guide GUIDE = guide();

        private static Guide guide() {
            try (GuideLibrary library = GuideLibrary.shipped()) {
                return ((Resolution.Found) library.resolve("divorce-papers", "")).guide();
            }
        }
    }

    /** Notes in memory. */
    public static final class Notes implements LocalNotes {
        private DeskFacts facts = DeskFacts.NONE;

        @Override
        public DeskFacts facts() {
            return facts;
        }

        @Override
        public void keep(DeskFacts next) {
            facts = next;
        }

        @Override
        public List<Contact> lawyers() {
            return List.of();
        }

        @Override
        public List<Contact> importLawyers(Path table) {
            return List.of();
        }
    }

    private static final class Stood implements Standings {
        private Optional<Standing> last = Optional.empty();

        @Override
        public Optional<Standing> load() {
            return last;
        }

        @Override
        public void save(Standing standing) {
            last = Optional.of(standing);
        }
    }

    private static final class Remembered implements Appearances {
        private Appearance appearance;

        Remembered(Appearance appearance) {
            this.appearance = appearance;
        }

        @Override
        public Appearance load() {
            return appearance;
        }

        @Override
        public void save(Appearance next) {
            appearance = next;
        }
    }
}
