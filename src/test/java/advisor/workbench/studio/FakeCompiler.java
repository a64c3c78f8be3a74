package advisor.workbench.studio;

import advisor.guide.Problem;
import advisor.guide.Severity;
import advisor.guide.Text;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import advisor.script.Figures;
import advisor.script.GuideSource;
import advisor.script.Load;
import advisor.script.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives the shipped guide of the same id without running a script, with the places its text says; a line that holds {@code
 * WRONG} is refused at that line.
 */
public final class FakeCompiler implements Compiler {

    private boolean warm;
    private int practised;
    private boolean practisedWrong;

    /** Whether it was warmed and does not rest. */
    public boolean isWarm() {
        return warm;
    }

    /** Whether it was told to practise, and never with a text that is refused. */
    public boolean hasPractisedSoundly() {
        return practised > 0 && !practisedWrong;
    }

    @Override
    public boolean practise(GuideSource source, String level) {
        practised++;
        practisedWrong |= source.files().values().stream().anyMatch(text -> text.contains("WRONG"));
        return false;
    }

    @Override
    public void warm() {
        warm = true;
    }

    @Override
    public Load load(GuideSource source, String level) {
        for (Map.Entry<String, String> file : source.files().entrySet()) {
            List<String> lines = file.getValue().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).contains("WRONG")) {
                    return new Load.Refused(List.of(new Problem(
                            "syntax",
                            Severity.ERROR,
                            file.getKey(),
                            i + 1,
                            new Text("这里写错了。", "This is written wrongly."),
                            new Text("改掉它。", "Mend it."))));
                }
            }
        }
        Map<String, Position> positions = new HashMap<>();
        source.files()
                .forEach((path, text) -> Outline.of(path, text)
                        .forEach(entry -> positions.putIfAbsent(entry.id(), new Position(path, entry.line()))));
        try (GuideLibrary library = GuideLibrary.shipped()) {
            Resolution.Found found = (Resolution.Found) library.resolve(source.id(), level);
            return new Load.Loaded(found.guide(), positions, new Figures(1, 1, 1));
        }
    }

    @Override
    public void rest() {
        warm = false;
    }
}
