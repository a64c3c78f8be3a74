package advisor.workbench.releases;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.disclosure.Quarter;
import advisor.guide.Language;
import advisor.outcome.InventedClients;
import advisor.report.publish.Export;
import advisor.report.publish.Publication;
import advisor.workbench.DeskGuide;
import advisor.workbench.FakeDesks;
import advisor.workbench.FakeServices;
import advisor.workbench.WorkbenchServices;
import advisor.workbench.look.Appearance;
import advisor.workbench.task.Work;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishing from the window, without a window, on 24 November 2026. */
class ReleasesModelTest {

    private static final Quarter Q3 = new Quarter(2026, 3);

    @TempDir
    Path folder;

    private final FakeDesks desks = new FakeDesks();
    private ReleasesModel model;

    @BeforeEach
    void aDeskWithOutcomes() throws Exception {
        desks.saved.addAll(
                new InventedClients(division -> DeskGuide.guide(), LocalDate.of(2026, 11, 24), 5).outcomes(300));
        WorkbenchServices services = FakeServices.with(desks, Appearance.FIRST);
        model = new ReleasesModel(
                desks, services.guides(), services.seeds().localities(), Work.inPlace(), Work.inPlace());
        model.load();
    }

    @Test
    void aQuarterIsPublishedAfterItWasAskedTwice() {
        assertThat(model.periods()).hasSize(8).startsWith(Q3);
        assertThat(model.chosen()).isEqualTo(Q3);
        model.publish();
        assertThat(desks.released).as("nothing without the question").isEmpty();
        assertThat(model.publication(Language.EN)).as("no figure beforehand").isNull();
        model.ask(true);
        model.publish();
        assertThat(desks.released).hasSize(1);
        assertThat(model.isAsking()).isFalse();
        Publication publication = model.publication(Language.EN);
        assertThat(publication).isNotNull();
        assertThat(publication.sheets()).hasSize(5);
        assertThat(model.periods()).hasSize(8);
    }

    @Test
    void anotherQuarterIsAnotherQuestion() {
        model.ask(true);
        model.choose(Q3.previous());
        model.publish();
        assertThat(desks.released).isEmpty();
        assertThat(model.affords()).isTrue();
        for (Quarter period : model.periods().subList(0, 4)) {
            model.choose(period);
            model.ask(true);
            model.publish();
        }
        assertThat(desks.released).hasSize(4);
        assertThat(model.affords()).as("four releases are a year's budget").isFalse();
    }

    @Test
    void whatWasPublishedIsWrittenAndNothingOverwritten() {
        model.ask(true);
        model.publish();
        for (Export kind : Export.values()) {
            Path named = folder.resolve("r");
            model.export(kind, named, Language.ZH);
            assertThat(model.written()).isEqualTo(folder.resolve("r" + kind.ending()));
            assertThat(kind.files(folder.resolve("r" + kind.ending()))).allMatch(Files::exists);
        }
        model.export(Export.HTML, folder.resolve("r.html"), Language.ZH);
        assertThat(model.notice()).isNotNull();
        assertThat(model.notice().sentence().en()).contains("not overwritten");
    }

    @Test
    void whatTheDeskRefusesIsSaid() {
        model.ask(true);
        desks.refusal = FakeDesks.FULL;
        model.publish();
        assertThat(model.notice()).isEqualTo(FakeDesks.FULL.notice());
        assertThat(model.isWorking()).isFalse();
        assertThat(desks.released).isEmpty();
    }
}
