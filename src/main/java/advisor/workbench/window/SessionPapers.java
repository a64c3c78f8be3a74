package advisor.workbench.window;

import advisor.outcome.Receipt;
import advisor.session.End;
import advisor.session.Session;
import advisor.workbench.action.CommandId;
import advisor.workbench.action.Commands;
import advisor.workbench.evidence.EvidenceLog;
import advisor.workbench.papers.PaperDesk;
import advisor.workbench.papers.PaperEvidence;
import advisor.workbench.papers.PapersDialog;
import advisor.workbench.papers.PapersModel;
import advisor.workbench.session.SessionModel;
import advisor.workbench.words.Wording;
import java.awt.Component;
import java.awt.Window;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** The windows of papers: they hold what a client typed, and go with their session, also after the view below was built anew. */
final class SessionPapers {

    /** The session that papers belong to. */
    private static final String SESSION = "advisor.session";

    private final Rooms rooms;
    private final Commands commands;
    private final Wording wording;

    SessionPapers(Rooms rooms, Commands commands, Wording wording) {
        this.rooms = rooms;
        this.commands = commands;
        this.wording = wording;
    }

    /** Closes the papers over a view that belong to another session than the one in front, or to one that is over. */
    void closeOthers(Component view) {
        Window window = SwingUtilities.getWindowAncestor(view);
        SessionModel active = rooms.sessions().active();
        for (Window owned : window == null ? new Window[0] : window.getOwnedWindows()) {
            if (owned instanceof JDialog dialog && PapersDialog.NAME.equals(dialog.getName())) {
                Object of = dialog.getRootPane().getClientProperty(SESSION);
                if (active == null || of != active || !active.isOpen()) {
                    dialog.dispose();
                }
            }
        }
    }

    /** Shows the papers of the session in front over a view. */
    void show(Component view, Session session, End end, EvidenceLog evidence, @Nullable Receipt receipt) {
        Window window = SwingUtilities.getWindowAncestor(view);
        if (window == null) {
            return;
        }
        JDialog dialog = PapersDialog.show(
                window,
                new PapersModel(
                        rooms.papers(),
                        new PaperDesk.Visit(
                                session, end, PaperEvidence.of(evidence), receipt == null ? "" : receipt.grouped()),
                        wording.language(),
                        rooms.lookUp().work()),
                wording);
        dialog.getRootPane().putClientProperty(SESSION, rooms.sessions().active());
        // leaving quickly works from here too
        dialog.getRootPane()
                .registerKeyboardAction(
                        commands.action(CommandId.COVER),
                        CommandId.COVER.shortcut(),
                        JComponent.WHEN_IN_FOCUSED_WINDOW);
    }
}
