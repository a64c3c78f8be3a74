package advisor.workbench.studio;

import advisor.script.GuideSource;
import advisor.script.Load;

/** Runs the script of a draft; every call may take seconds and belongs off the event thread, one at a time. */
public interface Compiler {

    /** Gets ready, so that the first draft is not the one that waits. */
    void warm();

    /** What comes of a draft at a level; a draft that runs away is stopped and refused with a sentence. */
    Load load(GuideSource source, String level);

    /** Runs a draft for nothing where what is run often becomes quicker; gives whether once more would help. */
    default boolean practise(GuideSource source, String level) {
        return false;
    }

    /** Nothing more will be asked for a while. */
    void rest();
}
