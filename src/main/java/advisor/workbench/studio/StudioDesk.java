package advisor.workbench.studio;

import advisor.workbench.task.Work;
import java.time.Clock;

/**
 * What the studio works with.
 *
 * @param workshop the author's folder
 * @param compiler runs scripts
 * @param basis what guides are held against
 * @param kept how many outcomes were kept with a key
 * @param clock tells day and time
 * @param delay waits
 * @param disk work on one thread, for what must happen in order
 * @param compiling work on the compiler's own thread
 * @param proving work that may take seconds
 */
public record StudioDesk(
        Workshop workshop,
        Compiler compiler,
        Basis basis,
        KeptOutcomes kept,
        Clock clock,
        Delay delay,
        Work disk,
        Work compiling,
        Work proving) {}
