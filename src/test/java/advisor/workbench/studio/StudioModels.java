package advisor.workbench.studio;

import advisor.pack.GuideLibrary;
import advisor.pack.OwnGuides;
import advisor.pack.SeedRefused;
import advisor.pack.Seeds;
import advisor.script.CompiledGuides;
import advisor.workbench.FakeServices;
import advisor.workbench.task.Work;
import java.nio.file.Path;
import java.util.List;

/** Studios for tests: everything happens in place, in a folder of the test's. */
final class StudioModels {

    static final String GUIDE = "personal-information-leak";

    private StudioModels() {}

    static GuideLibrary library(Path folder, OwnGuides used) {
        return GuideLibrary.shipped().with(used, new CompiledGuides(folder.resolve("compiled")));
    }

    static Studio studio(Path folder, Compiler compiler) {
        OwnGuides used = new OwnGuides(folder.resolve("used"));
        return studio(folder, compiler, library(folder, used), used);
    }

    static Studio studio(Path folder, Compiler compiler, GuideLibrary library, OwnGuides used) {
        try {
            Seeds seeds = Seeds.shipped();
            return new Studio(new StudioDesk(
                    new Workshop(library, used, folder, FakeServices.CLOCK),
                    compiler,
                    new Basis(seeds.knowledge(), seeds.localities(), seeds.holidays()),
                    (guide, key) -> key.equals("harm") ? 12 : key.equals("danger") ? 3 : 0,
                    FakeServices.CLOCK,
                    (milliseconds, does) -> {
                        // proving and practising take seconds; a test that wants it asks for it
                        if (!List.of(Examination.REST, Keeping.AGAIN, Practice.BETWEEN)
                                .contains(milliseconds)) {
                            does.run();
                        }
                    },
                    Work.inPlace(),
                    Work.inPlace(),
                    Work.inPlace()));
        } catch (SeedRefused refused) {
            throw new AssertionError(refused);
        }
    }

    static Studio opened(Path folder) {
        Studio studio = studio(folder, new FakeCompiler());
        studio.model().enter();
        studio.model().open(GUIDE, "");
        return studio;
    }
}
