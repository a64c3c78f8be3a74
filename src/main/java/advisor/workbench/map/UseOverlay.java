package advisor.workbench.map;

import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Text;
import advisor.outcome.Key;
import advisor.report.DeskReport;
import advisor.report.GuideReport;
import advisor.report.GuideUse;
import advisor.store.GuidePractice;
import advisor.workbench.desk.OpenDesk;
import advisor.workbench.task.Refused;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says beside a guide's parts how the desk's own sessions went by it, as far as that may be said. */
public record UseOverlay(OpenDesk desk, Clock clock) implements MapOverlay {

    @Override
    public Map<String, String> of(Guide guide, Language language) {
        Map<String, String> notes = new HashMap<>();
        try {
            Optional<GuideReport> report = DeskReport.of(
                            desk.summary(), List.of(guide), code -> new Text(code, code), YearMonth.now(clock))
                    .guides()
                    .stream()
                    .filter(one -> one.id().equals(guide.id()))
                    .findFirst();
            GuidePractice practice = desk.practice().getOrDefault(new Key(guide.id()), GuidePractice.NONE);
            report.ifPresent(seen ->
                    GuideUse.of(guide, seen, practice).forEach((id, said) -> notes.put(id, said.get(language))));
        } catch (Refused unreadable) {
            // a map without figures is better than none
            return Map.of();
        }
        return notes;
    }
}
