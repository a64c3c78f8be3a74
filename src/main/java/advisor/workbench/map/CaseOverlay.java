package advisor.workbench.map;

import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.WorkingDays;
import advisor.pack.Localities;
import advisor.proof.Coverage;
import advisor.proof.WorkedCase;
import advisor.proof.WorkedCases;
import advisor.workbench.studio.Draft;
import advisor.workbench.studio.Workshop;
import advisor.workbench.task.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says beside each rule how many worked cases go by it; a rule that none holds says ×0. */
public record CaseOverlay(Workshop workshop, WorkingDays days) implements MapOverlay {

    @Override
    public Map<String, String> of(Guide guide, Language language) {
        Draft draft;
        try {
            draft = workshop.open(guide.id());
        } catch (Refused unreadable) {
            // a map without figures is better than none
            return Map.of();
        }
        List<WorkedCase> cases = new ArrayList<>();
        draft.files().forEach((path, text) -> {
            if (path.endsWith("cases.json")) {
                cases.addAll(WorkedCases.read(path, text).cases());
            }
        });
        List<String> own = draft.source().localities();
        Coverage coverage = Coverage.of(
                guide,
                cases.stream()
                        .filter(one -> Localities.chain(one.locality()).stream()
                                .filter(own::contains)
                                .findFirst()
                                .orElse("")
                                .equals(guide.locality()))
                        .toList(),
                days);
        Map<String, String> notes = new HashMap<>();
        coverage.cases()
                .keySet()
                .forEach(branch -> notes.computeIfAbsent(branch.rule(), rule -> "×" + coverage.casesOf(rule)));
        return notes;
    }
}
