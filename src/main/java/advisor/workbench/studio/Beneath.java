package advisor.workbench.studio;

import advisor.guide.Guide;
import advisor.guide.Problem;
import advisor.proof.Overrides;
import advisor.script.GuideSource;
import advisor.script.Load;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Notices where the national guide says something else than it did when a locality of the draft was last looked at. */
final class Beneath {

    private Beneath() {}

    /**
     * What changed beneath a locality; runs up to two guides, and belongs where they are run.
     *
     * @param seen the files of the guide as they were when its author last looked
     * @param locality the draft at the level of a division
     */
    static List<Problem> notices(Compiler compiler, Draft draft, Map<String, String> seen, Guide locality) {
        GuideSource before = national(draft.id(), seen);
        GuideSource now = national(draft.id(), draft.files());
        if (locality.locality().isEmpty() || before.files().isEmpty() || before.equals(now)) {
            return List.of();
        }
        return compiler.load(before, "") instanceof Load.Loaded was && compiler.load(now, "") instanceof Load.Loaded is
                ? Overrides.beneath(was.guide(), is.guide(), locality).stream()
                        .map(notice -> placed(notice, draft))
                        .toList()
                : List.of();
    }

    private static GuideSource national(String id, Map<String, String> files) {
        Map<String, String> national = new TreeMap<>(files);
        national.keySet().removeIf(path -> path.startsWith("localities/"));
        return new GuideSource(id, national);
    }

    /* A level as a whole has no line; its first file is where an author begins to look. */
    private static Problem placed(Problem notice, Draft draft) {
        String file = draft.files().keySet().stream()
                .filter(path -> path.startsWith(notice.file() + "/"))
                .filter(path -> path.endsWith("guide.mjs") || path.endsWith("facts.json"))
                .reduce((first, second) -> second)
                .orElse("");
        return new Problem(notice.code(), notice.severity(), file, 1, notice.message(), notice.remedy());
    }
}
