package advisor.workbench.studio;

import advisor.script.GuideLoader;
import advisor.script.GuideSource;
import advisor.script.Load;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Keeps the child process while the studio is open, and a new one ready when a draft cost one its life. */
public final class WarmCompiler implements Compiler {

    /** How long a draft may keep the processor, in milliseconds: the first needs seconds, the next a tenth of one. */
    private static final long LIMIT = 9_000;

    /** After so many runs a guide takes about as long as it ever will. */
    private static final int ROUNDS = 16;

    private final GuideLoader loader = GuideLoader.lasting(LIMIT);
    private int left = ROUNDS;

    @Override
    public synchronized void warm() {
        if (loader.warm()) {
            left = ROUNDS;
        }
    }

    @Override
    public synchronized Load load(GuideSource source, String level) {
        warm();
        return loader.load(source, level);
    }

    /* A text that was never seen before has its syntax looked at too, as what the author types will have. */
    @Override
    public synchronized boolean practise(GuideSource source, String level) {
        warm();
        if (left == 0) {
            return false;
        }
        left--;
        Map<String, String> files = new TreeMap<>(source.files());
        files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".mjs"))
                .max(Comparator.comparingInt(file -> file.getValue().length()))
                .ifPresent(longest -> longest.setValue(longest.getValue() + "\n// " + left));
        // a text that is refused, or costs the child its life, teaches nothing, and would go on for ever
        return loader.load(new GuideSource(source.id(), files), level) instanceof Load.Loaded && left > 0;
    }

    @Override
    public synchronized void rest() {
        loader.close();
    }
}
