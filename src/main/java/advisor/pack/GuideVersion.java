package advisor.pack;

import advisor.pack.installed.Installed;
import advisor.script.GuideSource;
import java.nio.file.Path;

/**
 * A version of a guide that can be opened beside others.
 *
 * <pre>{@code
 * switch on the type:
 *   InUse    what sessions of this desk run with, without what the desk filled in
 *   Shipped  what travelled in the program
 *   Kept     what was installed at some time
 *   Draft    what an author is writing
 *   Folder   what lies in a folder of files
 *   PackFile what somebody published
 * }</pre>
 */
public sealed interface GuideVersion {

    /** What sessions of this desk run with, without what the desk filled in. */
    record InUse() implements GuideVersion {}

    /** What travelled in the program. */
    record Shipped() implements GuideVersion {}

    /** What was installed at some time. */
    record Kept(Installed installed) implements GuideVersion {}

    /** What an author is writing. */
    record Draft(GuideSource source) implements GuideVersion {}

    /** What lies in a folder of files. */
    record Folder(Path path) implements GuideVersion {}

    /** What somebody published. */
    record PackFile(Path path) implements GuideVersion {}
}
