package advisor.workbench.window;

import advisor.workbench.action.Commands;
import advisor.workbench.client.ClientModel;
import advisor.workbench.client.ClientWindow;
import advisor.workbench.desk.CoverPanel;
import advisor.workbench.desk.DeskState;
import advisor.workbench.desk.FirstRunPanel;
import advisor.workbench.desk.UnlockPanel;
import advisor.workbench.look.Column;
import advisor.workbench.look.Emblem;
import advisor.workbench.look.Look;
import advisor.workbench.look.NoticeBox;
import advisor.workbench.look.Press;
import advisor.workbench.look.Scroll;
import advisor.workbench.look.Shade;
import advisor.workbench.settings.AppearanceModel;
import advisor.workbench.task.Notice;
import advisor.workbench.words.Wording;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.dnd.DnDConstants;
import java.awt.dnd.DropTarget;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import org.jspecify.annotations.Nullable;

/** The one window of the workbench. */
public final class MainWindow extends JFrame {

    private static final long serialVersionUID = 1L;

    /** The smallest size it can be given, in pixels. */
    static final Dimension SMALLEST = new Dimension(1024, 700);

    private final transient WorkbenchModel model;
    private final transient EscapeTwice escape = new EscapeTwice(this, this::cover);
    private final transient IdleLock idle;
    private transient Commands commands;
    private transient @Nullable Workplace workplace;
    private final transient List<Window> hidden = new ArrayList<>();
    private boolean fontIsThere;
    private final transient WindowStand stand = new WindowStand(this, SMALLEST);
    private final transient BusyCard busy;
    private transient @Nullable ClientWindow client;

    /** A window that shows nothing but its ground until {@link #fontIsThere} is called. */
    public MainWindow(WorkbenchModel model) {
        this.model = model;
        this.commands = new Commands(model.appearance().language());
        setName("workbench");
        setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                quit();
            }
        });
        setMinimumSize(SMALLEST);
        setSize(1366, 768);
        setLocationRelativeTo(null);
        setTitle(new Wording(model.appearance().language()).say("product"));
        getContentPane().setBackground(Shade.GROUND.color());
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(escape);
        idle = new IdleLock(() -> model.appearance().appearance().lockAfter(), System::nanoTime, this::cover);
        idle.begin();
        busy = new BusyCard(getRootPane(), model.busy());
        // as long as one is there that takes nothing, no text field that comes has to ask the display, twice, for leave
        // to be the first
        getRootPane().setDropTarget(new DropTarget(getRootPane(), DnDConstants.ACTION_NONE, null, false));
        model.listen(this::rebuild);
        model.cover().listen(this::rebuild);
        model.appearance().listen(this::appearanceChanged);
    }

    /** Stands where it stood before, if that place is there; otherwise in the middle. */
    public void standAs(Optional<Standing> before) {
        stand.as(before);
    }

    /** Where it stands; when it fills its screen, where it stood before. */
    Standing standing() {
        return stand.now();
    }

    /** The font has been loaded: from now on there is text. */
    public void fontIsThere() {
        fontIsThere = true;
        appearanceChanged();
    }

    private void appearanceChanged() {
        AppearanceModel appearance = model.appearance();
        String focused = focusedName();
        // what is built anew anyway need not change its looks first, part by part and in sight
        setJMenuBar(null);
        setContentPane(ground());
        Look.speak(new Wording(appearance.language()).locale());
        Look.apply(appearance.worn(), appearance.appearance().scale());
        SwingUtilities.updateComponentTreeUI(this);
        ClientWindow open = client;
        if (open != null) {
            open.build();
        }
        rebuild(focused);
    }

    /** Hides what an open desk shows. */
    void cover() {
        if (model.desk().state() instanceof DeskState.Opened) {
            model.cover().cover();
        }
    }

    /** Opens the client's window, or closes it: the key is the same. */
    void client(Rooms rooms) {
        ClientWindow open = client;
        if (open != null && open.isDisplayable()) {
            open.dispose();
            client = null;
        } else {
            ClientWindow fresh = new ClientWindow(
                    new ClientModel(
                            rooms.sessions(),
                            model.cover(),
                            rooms.localities(),
                            model.appearance().language()),
                    this);
            client = fresh;
            fresh.setVisible(true);
            toFront();
        }
    }

    /** Closes the desk and then the window. */
    void quit() {
        model.remember(standing());
        setVisible(false);
        ClientWindow open = client;
        if (open != null) {
            open.dispose();
        }
        Workplace left = workplace;
        workplace = null;
        if (left != null) {
            // what an author has just typed is kept before the desk is closed
            left.end();
        }
        model.close(() -> {
            KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(escape);
            idle.end();
            dispose();
        });
    }

    /** Builds everything that is shown anew from the models. */
    private void rebuild() {
        rebuild(focusedName());
    }

    private void rebuild(@Nullable String focused) {
        if (!fontIsThere) {
            return;
        }
        Workplace before = workplace;
        workplace = null;
        if (before != null) {
            before.end();
        }
        Wording wording = new Wording(model.appearance().language());
        boolean covered = model.cover().isCovered();
        commands = new WindowCommands(model, this).made();
        hideOwned(covered);
        setTitle(covered ? wording.say("cover.window") : title(wording));
        setIconImages(covered ? Emblem.plain() : Emblem.workbench());
        ClientWindow open = client;
        if (open != null) {
            open.setIconImages(getIconImages());
        }
        setJMenuBar(covered ? null : Menus.bar(commands));
        JComponent shown = covered ? new CoverPanel(model.cover(), wording) : content(wording);
        JPanel content = ground();
        content.add(shown, BorderLayout.CENTER);
        TourModel.Stop stop = model.tour().stop();
        if (stop != null && !covered && workplace != null) {
            content.add(new TourBar(model.tour(), stop, wording), BorderLayout.SOUTH);
        }
        setContentPane(content);
        busy.show(wording, covered || isOpening());
        revalidate();
        repaint();
        focus(content, focused);
    }

    private static JPanel ground() {
        JPanel ground = new JPanel(new BorderLayout());
        ground.setBackground(Shade.GROUND.color());
        return ground;
    }

    /* What stands beside the window is hidden with it, and comes back with it. */
    private void hideOwned(boolean covered) {
        if (covered) {
            for (Window owned : getOwnedWindows()) {
                if (owned.isVisible()) {
                    owned.setVisible(false);
                    hidden.add(owned);
                }
            }
        } else {
            hidden.forEach(owned -> owned.setVisible(true));
            hidden.clear();
        }
    }

    private JComponent content(Wording wording) {
        DeskState state = model.desk().state();
        if (state instanceof DeskState.Absent absent) {
            return Scroll.place(new FirstRunPanel(model.desk(), absent, wording), Shade.GROUND);
        }
        if (state instanceof DeskState.Locked locked) {
            return Scroll.place(new UnlockPanel(model.desk(), locked, wording), Shade.GROUND);
        }
        if (state instanceof DeskState.Unreachable unreachable) {
            return problem(wording, unreachable.notice(), true);
        }
        Notice notice = model.notice();
        if (notice != null) {
            return problem(wording, notice, false);
        }
        Rooms rooms = model.rooms();
        if (state instanceof DeskState.Opened && rooms != null) {
            Workplace fresh = new Workplace(model, rooms, commands, wording);
            workplace = fresh;
            return fresh;
        }
        return new Opening(wording);
    }

    /* Somebody who enters a client sees also in the list of windows whether they would be at the right desk. */
    private String title(Wording wording) {
        Rooms rooms = model.rooms();
        String product = wording.say("product");
        return rooms != null && rooms.desk().isDemonstration() ? product + " – " + wording.say("demo.mark") : product;
    }

    private boolean isOpening() {
        DeskState state = model.desk().state();
        return state instanceof DeskState.Looking
                || state instanceof DeskState.Opened && model.rooms() == null && model.notice() == null;
    }

    private JComponent problem(Wording wording, Notice notice, boolean again) {
        Column column = new Column(560, 16).padded(80, 32, 32, 32);
        column.then(new NoticeBox(wording, notice));
        if (again) {
            column.natural(16, Press.primary("again", wording.say("desk.again"), model.desk()::look));
        }
        return column;
    }

    private @Nullable String focusedName() {
        Component owner = getFocusOwner();
        return owner == null ? null : owner.getName();
    }

    /*
     * What had the focus has it again if it is still there, but not the side's entry for another place; otherwise what comes
     * first in reading order; and where there is only something to read, the side's entry for this place.
     */
    private void focus(JPanel content, @Nullable String name) {
        String here = "rail." + model.place().command().key();
        boolean elsewhere = name != null && name.startsWith("rail.go.") && !name.equals(here);
        Component target = name == null || elsewhere ? null : Focus.named(content, name);
        if (target == null) {
            target = Focus.first(content);
        }
        if (target == null) {
            target = Focus.named(content, here);
        }
        if (target != null) {
            target.requestFocusInWindow();
        }
    }
}
