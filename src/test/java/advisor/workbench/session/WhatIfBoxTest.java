package advisor.workbench.session;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Language;
import advisor.guide.PlanItem;
import advisor.outcome.Anonymiser;
import advisor.pack.Directory;
import advisor.pack.Seeds;
import advisor.session.Change;
import advisor.session.End;
import advisor.workbench.DeskGuide;
import advisor.workbench.FakeDesks;
import advisor.workbench.FakeServices;
import advisor.workbench.WorkbenchServices;
import advisor.workbench.look.Appearance;
import advisor.workbench.look.Look;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Theme;
import advisor.workbench.task.Work;
import advisor.workbench.words.Wording;
import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WhatIfBoxTest {

    private static List<String> words(Container in) {
        List<String> all = new ArrayList<>();
        for (Component each : in.getComponents()) {
            if (each instanceof Prose prose) {
                all.add(prose.text());
            } else if (each instanceof Container inner) {
                all.addAll(words(inner));
            }
        }
        return all;
    }

    private static Set<String> keys(End end) {
        return end.plan().stream().map(PlanItem::key).collect(Collectors.toSet());
    }

    @Test
    void eachChangeShowsTheOtherPlanBesideThisOneAndMarksWhatDiffers() throws Exception {
        Look.begin(Theme.LIGHT);
        Look.apply(Theme.LIGHT, 100);
        WorkbenchServices services = FakeServices.with(new FakeDesks(), Appearance.FIRST);
        Seeds seeds = services.seeds();
        SessionsModel sessions = new SessionsModel(
                new FakeDesks(),
                services.guides(),
                seeds.localities(),
                seeds.holidays(),
                new Anonymiser(new Random(1)),
                services.clock(),
                Work.inPlace(),
                Work.inPlace());
        SessionModel session = SessionModels.through(SessionModels.start(sessions));
        session.conclude();
        End now = ((Stage.Concluding) session.stage()).end();
        Directory directory = seeds.directory();
        Said said = Said.of(
                DeskGuide.guide(),
                new Wording(Language.EN),
                seeds.localities(),
                seeds.knowledge(),
                () -> directory,
                (one, end, evidence, receipt) -> {});
        List<Change> changes = session.changes();
        assertThat(changes).isNotEmpty();
        int marked = 0;
        for (Change change : changes) {
            WhatIfBox box = new WhatIfBox(now, change.end(), said);
            assertThat(words(box))
                    .contains(said.words().conclusion(now.conclusion()))
                    .contains(said.words().conclusion(change.end().conclusion()));
            Set<String> gone = keys(now);
            gone.removeAll(keys(change.end()));
            Set<String> fresh = keys(change.end());
            fresh.removeAll(keys(now));
            assertThat(words(box)).filteredOn("no longer"::equals).hasSize(gone.size());
            assertThat(words(box)).filteredOn("besides"::equals).hasSize(fresh.size());
            marked += gone.size() + fresh.size();
        }
        assertThat(marked).isPositive();
    }
}
