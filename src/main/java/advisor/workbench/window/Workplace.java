package advisor.workbench.window;

import advisor.workbench.action.CommandId;
import advisor.workbench.action.Commands;
import advisor.workbench.guides.GuidesPlace;
import advisor.workbench.guides.GuidesTab;
import advisor.workbench.look.Again;
import advisor.workbench.look.Look;
import advisor.workbench.look.Scroll;
import advisor.workbench.look.Shade;
import advisor.workbench.lookup.LookUpPanel;
import advisor.workbench.outcomes.OutcomesPanel;
import advisor.workbench.papers.Printing;
import advisor.workbench.radar.RadarBar;
import advisor.workbench.radar.RadarPanel;
import advisor.workbench.receipt.ReceiptPanel;
import advisor.workbench.releases.ReportsTabs;
import advisor.workbench.reports.ReportsPanel;
import advisor.workbench.session.SessionModel;
import advisor.workbench.session.SessionsPanel;
import advisor.workbench.settings.SettingsPlace;
import advisor.workbench.words.Wording;
import java.awt.BorderLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/** An open desk: the side with the five places, and the place where the advisor is. */
final class Workplace extends JPanel {

    private static final long serialVersionUID = 1L;

    /** Below this width, in logical pixels, the side shows icons only. */
    private static final int ROOMY = 860;

    /** Below this height, in logical pixels, its icons stand close together. */
    private static final int LOW = 400;

    private final transient WorkbenchModel model;
    private final transient Rooms rooms;
    private final transient Commands commands;
    private final transient Wording wording;
    private final transient SessionPapers papers;
    private final transient List<Runnable> endings = new ArrayList<>();
    private transient Rail.@Nullable Room railRoom;

    Workplace(WorkbenchModel model, Rooms rooms, Commands commands, Wording wording) {
        super(new BorderLayout());
        this.model = model;
        this.rooms = rooms;
        this.commands = commands;
        this.wording = wording;
        this.papers = new SessionPapers(rooms, commands, wording);
        setBackground(Shade.GROUND.color());
        JPanel middle = new JPanel(new BorderLayout());
        middle.setOpaque(false);
        middle.add(place(), BorderLayout.CENTER);
        add(middle, BorderLayout.CENTER);
        if (model.place() == Place.SESSIONS || model.place() == Place.OUTCOMES) {
            radar(middle);
        }
        showRail();
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                showRail();
            }
        });
    }

    /* What many clients have in common is told where no client is in front. */
    private void radar(JPanel above) {
        Runnable show = () -> {
            java.awt.Component before = ((BorderLayout) above.getLayout()).getLayoutComponent(BorderLayout.NORTH);
            boolean alone = model.place() != Place.SESSIONS || rooms.sessions().active() == null;
            if (before != null) {
                above.remove(before);
            }
            if (alone && !rooms.radar().news().isEmpty()) {
                above.add(new RadarBar(rooms.radar(), wording, this::toRadar), BorderLayout.NORTH);
            }
            above.revalidate();
            above.repaint();
        };
        show.run();
        endings.add(rooms.radar().listen(show));
        SessionModel[] before = {rooms.sessions().active()};
        endings.add(rooms.sessions().listen(() -> {
            if (rooms.sessions().active() != before[0]) {
                before[0] = rooms.sessions().active();
                show.run();
                rooms.radar().load();
            }
        }));
        rooms.radar().load();
    }

    private void toRadar() {
        rooms.reports().beginWithRadar(true);
        model.go(Place.REPORTS);
    }

    /** Listens no longer: another view takes its place. */
    void end() {
        endings.forEach(Runnable::run);
    }

    /* While a session runs, the side gives its room to the plan; where all is narrow, to whatever is there. */
    private void showRail() {
        boolean narrow = model.place() == Place.SESSIONS && rooms.sessions().active() != null
                || getWidth() > 0 && getWidth() < Look.px(ROOMY);
        boolean low = getHeight() > 0 && getHeight() < Look.px(LOW);
        Rail.Room room = low ? Rail.Room.LOW : narrow ? Rail.Room.NARROW : Rail.Room.WIDE;
        if (railRoom != room) {
            railRoom = room;
            java.awt.Component before = ((BorderLayout) getLayout()).getLayoutComponent(BorderLayout.WEST);
            if (before != null) {
                remove(before);
            }
            add(new Rail(commands, model.place(), room, rooms.desk().isDemonstration(), wording), BorderLayout.WEST);
            revalidate();
            repaint();
        }
    }

    private JComponent place() {
        return switch (model.place()) {
            case SESSIONS -> sessions();
            case GUIDES -> guides();
            case SETTINGS -> settings();
            case OUTCOMES -> outcomes();
            case RECEIPT -> receipt();
            case REPORTS -> reports();
            case LOOK_UP -> lookUp();
        };
    }

    private JComponent sessions() {
        SessionsPanel panel = new SessionsPanel(
                rooms.sessions(),
                rooms.library(),
                rooms.localities(),
                rooms.knowledge(),
                () -> rooms.lookUp().directory(),
                (session, end, evidence, receipt) -> papers.show(this, session, end, evidence, receipt),
                this::backToComparison,
                rooms.zone(),
                commands,
                wording);
        Runnable refresh = () -> {
            showRail();
            papers.closeOthers(this);
            panel.refresh();
        };
        endings.add(rooms.sessions().listen(refresh));
        endings.add(rooms.library().listen(refresh));
        return panel;
    }

    private void backToComparison() {
        rooms.guides().go(GuidesTab.COMPARE);
        model.go(Place.GUIDES);
    }

    private JComponent settings() {
        SettingsPlace place = new SettingsPlace(
                rooms.settings(),
                model.appearance(),
                new SettingsPlace.DeskFacts(
                        rooms.desk().place(),
                        rooms.desk().server(),
                        rooms.desk().isDemonstration(),
                        model.version()),
                rooms.zone(),
                wording);
        endings.add(rooms.settings().listen(place::refresh));
        endings.add(place::end);
        return place;
    }

    private JComponent guides() {
        GuidesPlace place = new GuidesPlace(
                rooms.guides(), GuidesPages.of(rooms, () -> model.go(Place.SESSIONS), commands, wording), wording);
        endings.add(rooms.guides().listen(place::refresh));
        endings.add(place::end);
        return place;
    }

    /* Loaded each time, since sessions may have been saved in between. */
    private JComponent outcomes() {
        OutcomesPanel panel =
                new OutcomesPanel(rooms.outcomes(), rooms.localities(), wording, () -> model.go(Place.SESSIONS));
        endings.add(rooms.outcomes().listen(panel::refresh));
        rooms.outcomes().load();
        return panel;
    }

    private JComponent receipt() {
        ReceiptPanel panel = new ReceiptPanel(rooms.receipt(), rooms.localities(), wording);
        endings.add(rooms.receipt().listen(panel::refresh));
        panel.start().putClientProperty(Again.HERE, true);
        return Scroll.place(panel, Shade.GROUND);
    }

    private JComponent lookUp() {
        boolean session = rooms.sessions().active() != null;
        LookUpPanel panel = new LookUpPanel(
                rooms.lookUp(),
                rooms.localities(),
                wording,
                model::lookUp,
                wording.say(session ? "lookUp.back.session" : "lookUp.back"));
        endings.add(rooms.lookUp().listen(panel::refresh));
        rooms.lookUp().load();
        return panel;
    }

    private JComponent reports() {
        ReportsTabs tabs = new ReportsTabs(this::ownReport, this::radarList, rooms.releases(), wording);
        endings.add(tabs::end);
        if (rooms.reports().beginsWithRadar()) {
            rooms.reports().beginWithRadar(false);
            tabs.showRadar();
        }
        return tabs;
    }

    private JComponent radarList() {
        JPanel holder = new JPanel(new BorderLayout());
        RadarPanel panel = new RadarPanel(rooms.radar(), wording);
        holder.add(Scroll.place(panel, Shade.GROUND));
        Runnable deaf = rooms.radar().listen(panel::refresh);
        Runnable end = () -> {
            deaf.run();
            rooms.radar().leave();
        };
        holder.putClientProperty(Runnable.class, end);
        rooms.radar().load();
        return holder;
    }

    private JComponent ownReport() {
        JPanel holder = new JPanel(new BorderLayout());
        Runnable print = () -> rooms.reports()
                .pages(
                        wording,
                        pages -> Printing.print(
                                pages,
                                wording.say("reports.title"),
                                why -> JOptionPane.showMessageDialog(
                                        holder,
                                        wording.say(why),
                                        wording.say("reports.print"),
                                        JOptionPane.WARNING_MESSAGE)));
        endings.add(() -> commands.off(CommandId.REPORT_PRINT));
        Runnable show = () -> {
            holder.removeAll();
            holder.add(Scroll.place(
                    new ReportsPanel(rooms.reports(), wording, () -> model.go(Place.SESSIONS), print), Shade.GROUND));
            if (rooms.reports().report() != null) {
                commands.on(CommandId.REPORT_PRINT, print);
            } else {
                commands.off(CommandId.REPORT_PRINT);
            }
            holder.revalidate();
            holder.repaint();
        };
        show.run();
        endings.add(rooms.reports().listen(show));
        rooms.reports().load();
        return holder;
    }
}
