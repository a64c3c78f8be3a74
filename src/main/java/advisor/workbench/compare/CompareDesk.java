package advisor.workbench.compare;

import advisor.guide.WorkingDays;
import advisor.pack.GuideVersions;
import advisor.workbench.studio.Compiler;
import advisor.workbench.studio.Workshop;
import advisor.workbench.task.Work;
import java.time.Clock;

/**
 * What comparing works with.
 *
 * @param versions finds the versions of a guide
 * @param workshop where authors' drafts are
 * @param compiler runs the scripts of versions that are not compiled yet
 * @param days working days and holidays
 * @param kept the outcomes the desk keeps
 * @param clock tells the day of the sessions that are compared
 * @param loading work that may take seconds
 */
public record CompareDesk(
        GuideVersions versions,
        Workshop workshop,
        Compiler compiler,
        WorkingDays days,
        KeptOutcomes kept,
        Clock clock,
        Work loading) {}
