package advisor.workbench.studio;

import advisor.script.GuideSource;
import advisor.script.Load;

/** Runs the script of a draft; every call may take seconds and belongs off the event thread, one at a time. */
public interface Compiler {

    /** Gets ready, so that the first draft is not the one that waits. */
    void warm();

    /** What comes of a draft at a level; a draft that runs away is stopped and refused with a sentence. */
    Load load(GuideSource source, String level);

    /** Nothing more will be asked for a while. */
    void rest();
}
