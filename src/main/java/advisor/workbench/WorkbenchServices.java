package advisor.workbench;

import advisor.document.Templates;
import advisor.pack.GuideVersions;
import advisor.pack.Seeds;
import advisor.pack.SignOffBook;
import advisor.workbench.desk.Desks;
import advisor.workbench.guides.GuideShelf;
import advisor.workbench.look.Appearances;
import advisor.workbench.lookup.LocalNotes;
import advisor.workbench.packs.PackDesk;
import advisor.workbench.studio.Compiler;
import advisor.workbench.studio.Workshop;
import advisor.workbench.window.Standings;
import java.time.Clock;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * All that the workbench needs from outside.
 *
 * @param desks where desks come from
 * @param guides the guides of the desk
 * @param versions finds the versions of those guides, to hold them against each other
 * @param packs installs and publishes guides
 * @param signOffs who signed them
 * @param workshop where authors change guides
 * @param compiler runs the scripts of drafts
 * @param seeds divisions, knowledge sources and working days; read off the event thread
 * @param templates the papers there are; read off the event thread
 * @param notes what the desk knows of its own place
 * @param appearances remembers language, colours and scale
 * @param standings remembers where the window stood
 * @param clock tells day and time, in the zone of the desk
 * @param random draws the numbers of outcomes; a {@code SecureRandom} for real clients
 * @param version the version of the program, for people
 */
public record WorkbenchServices(
        Desks desks,
        GuideShelf guides,
        GuideVersions versions,
        PackDesk packs,
        SignOffBook signOffs,
        Workshop workshop,
        Compiler compiler,
        Seeds seeds,
        Supplier<Templates> templates,
        LocalNotes notes,
        Appearances appearances,
        Standings standings,
        Clock clock,
        RandomGenerator random,
        String version) {}
