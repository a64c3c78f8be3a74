package advisor.workbench.session;

import advisor.guide.Guide;
import advisor.pack.Directory;
import advisor.pack.KnowledgeSources;
import advisor.pack.Localities;
import advisor.workbench.action.CommandId;
import advisor.workbench.action.Commands;
import advisor.workbench.guides.LibraryModel;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.words.Wording;
import java.awt.BorderLayout;
import java.time.ZoneId;
import java.util.function.Supplier;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** The place of sessions: the one in front, or what is needed to start one. */
public final class SessionsPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient SessionsModel sessions;
    private final transient LibraryModel library;
    private final transient Localities localities;
    private final transient KnowledgeSources knowledge;
    private final transient Supplier<Directory> directory;
    private final transient Papers papers;
    private final transient Runnable toComparison;
    private final transient ZoneId zone;
    private final transient Commands commands;
    private final transient Wording wording;
    private transient @Nullable SessionModel shown;
    private transient @Nullable SessionView view;
    private transient @Nullable StartPanel start;

    /**
     * A view of the sessions.
     *
     * @param toComparison leads back from a session for practice
     * @param zone in which times of day are told
     */
    public SessionsPanel(
            SessionsModel sessions,
            LibraryModel library,
            Localities localities,
            KnowledgeSources knowledge,
            Supplier<Directory> directory,
            Papers papers,
            Runnable toComparison,
            ZoneId zone,
            Commands commands,
            Wording wording) {
        super(new BorderLayout());
        this.sessions = sessions;
        this.library = library;
        this.localities = localities;
        this.knowledge = knowledge;
        this.directory = directory;
        this.papers = papers;
        this.toComparison = toComparison;
        this.zone = zone;
        this.commands = commands;
        this.wording = wording;
        setName("sessions");
        setBackground(Shade.GROUND.color());
        refresh();
    }

    /** Shows the models as they are now. */
    public void refresh() {
        SessionModel active = sessions.active();
        if (active == null) {
            showStart();
        } else if (active != shown || view == null) {
            showSession(active);
        } else {
            view.refresh();
        }
        commands.on(CommandId.NEW_SESSION, sessions::leave);
        if (active != null && active.isOpen()) {
            commands.on(CommandId.DISCARD, active::decline);
            commands.on(CommandId.PARK, sessions::leave);
        } else {
            commands.off(CommandId.DISCARD);
            commands.off(CommandId.PARK);
        }
    }

    private void showStart() {
        StartPanel now = start;
        if (now != null) {
            now.refresh();
            return;
        }
        shown = null;
        view = null;
        StartPanel fresh = new StartPanel(sessions, library, localities, zone, wording);
        start = fresh;
        replace(fresh);
        SwingUtilities.invokeLater(() -> {
            JRootPane root = getRootPane();
            if (root != null) {
                root.setDefaultButton(fresh.primary());
                fresh.start().requestFocusInWindow();
            }
        });
    }

    private void showSession(SessionModel active) {
        start = null;
        shown = active;
        Said said = Said.of(active.session().guide(), wording, localities, knowledge, directory, papers);
        SessionView fresh = new SessionView(active, sessions::leave, commands, zone, said);
        view = fresh;
        replace(fresh);
        if (active.isPractice()) {
            add(practice(active), BorderLayout.NORTH);
        }
        fresh.refresh();
    }

    private Row practice(SessionModel active) {
        Guide guide = active.session().guide();
        String words =
                wording.say("practice.bar", guide.words(wording.language()).title() + " " + guide.version());
        Row bar = new Row(12).padded(8, 24, 8, 24).on(Shade.TODAY_WASH, null, 0);
        bar.setName("practice");
        bar.restMiddle(new Prose(words, Type.STRONG, Shade.INK));
        bar.middle(Press.other("practice.back", wording.say("practice.back"), () -> {
            sessions.leave();
            toComparison.run();
        }));
        return bar;
    }

    private void replace(JPanel next) {
        removeAll();
        add(next, BorderLayout.CENTER);
        revalidate();
        repaint();
    }
}
