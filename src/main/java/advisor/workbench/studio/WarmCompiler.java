package advisor.workbench.studio;

import advisor.script.GuideLoader;
import advisor.script.GuideSource;
import advisor.script.Load;

/** Keeps the child process while the studio is open, and a new one ready when a draft cost one its life. */
public final class WarmCompiler implements Compiler {

    /** How long a draft may take, in milliseconds: the first on a busy machine needs seconds, the next a tenth of one. */
    private static final long LIMIT = 12_000;

    private final GuideLoader loader = new GuideLoader(LIMIT);

    @Override
    public synchronized void warm() {
        loader.warm();
    }

    @Override
    public synchronized Load load(GuideSource source, String level) {
        loader.warm();
        return loader.load(source, level);
    }

    @Override
    public synchronized void rest() {
        loader.close();
    }
}
