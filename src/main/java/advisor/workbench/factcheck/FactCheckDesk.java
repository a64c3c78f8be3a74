package advisor.workbench.factcheck;

import advisor.pack.GuideVersions;
import advisor.pack.SignOffBook;
import advisor.workbench.studio.Basis;
import advisor.workbench.studio.Compiler;
import advisor.workbench.task.Work;
import java.time.Clock;

/**
 * What checking facts works with.
 *
 * @param versions gives guides as their authors published them
 * @param compiler runs the scripts of guides that are not compiled yet
 * @param book who signed
 * @param basis what guides are held against
 * @param clock tells the day
 * @param loading work that may take seconds
 */
public record FactCheckDesk(
        GuideVersions versions, Compiler compiler, SignOffBook book, Basis basis, Clock clock, Work loading) {}
