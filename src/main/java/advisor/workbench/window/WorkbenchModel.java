package advisor.workbench.window;

import advisor.guide.Text;
import advisor.workbench.WorkbenchServices;
import advisor.workbench.desk.CoverModel;
import advisor.workbench.desk.DeskModel;
import advisor.workbench.desk.DeskState;
import advisor.workbench.desk.OpenDesk;
import advisor.workbench.session.SessionModel;
import advisor.workbench.settings.AppearanceModel;
import advisor.workbench.settings.SettingsModel;
import advisor.workbench.settings.SettingsSection;
import advisor.workbench.task.Busy;
import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Work;
import org.jspecify.annotations.Nullable;

/** All that the window shows, without a window. */
public final class WorkbenchModel {

    private final WorkbenchServices services;
    private final Work disk;
    private final Work loading;
    private final AppearanceModel appearance;
    private final DeskModel desk;
    private final CoverModel cover;
    private final TourModel tour = new TourModel();
    private final Listeners listeners = new Listeners();
    private Place place = Place.SESSIONS;
    private Place before = Place.SESSIONS;
    private @Nullable Rooms rooms;
    private @Nullable SettingsSection left;
    private @Nullable Notice notice;

    /**
     * A model that has not looked for its desk yet.
     *
     * @param disk work on one thread, for what must happen in the order it was asked for
     * @param loading work on other threads, for what may take seconds
     */
    public WorkbenchModel(WorkbenchServices services, AppearanceModel appearance, Work disk, Work loading) {
        this.services = services;
        this.disk = disk;
        this.loading = loading;
        this.appearance = appearance;
        this.desk = new DeskModel(services.desks(), disk);
        this.cover = new CoverModel(loading);
        desk.listen(this::deskChanged);
        tour.listen(this::tourMoved);
    }

    /** Looks for the desk. */
    public void begin() {
        desk.look();
    }

    /** Tells a listener when desk or place change. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /** Language, colours, size. */
    public AppearanceModel appearance() {
        return appearance;
    }

    /** The desk. */
    public DeskModel desk() {
        return desk;
    }

    /** The cover. */
    public CoverModel cover() {
        return cover;
    }

    /** The tour of the demonstration desk. */
    TourModel tour() {
        return tour;
    }

    /* Each stop is told in its place; where the advisor is there already, only the bar changes. */
    private void tourMoved() {
        TourModel.Stop stop = tour.stop();
        if (stop == null || stop.place() == place) {
            listeners.changed();
        } else {
            go(stop.place());
        }
    }

    /** Where the advisor is. */
    public Place place() {
        return place;
    }

    /** Looks something up where the session or the chosen place is, or goes back to where that was asked. */
    public void lookUp() {
        Rooms open = rooms;
        if (place == Place.LOOK_UP) {
            go(before);
        } else if (open != null) {
            before = place;
            SessionModel session = open.sessions().active();
            String chosen = session == null
                    ? open.sessions().start().place()
                    : session.session().setting().locality();
            if (chosen != null) {
                open.lookUp().at(chosen);
            }
            go(Place.LOOK_UP);
        }
    }

    /** Goes to another place. */
    public void go(Place next) {
        if (place != next) {
            Rooms open = rooms;
            if (place == Place.RECEIPT && open != null) {
                open.receipt().forget();
            }
            if (place == Place.SETTINGS && open != null) {
                open.settings().leave();
            }
            place = next;
            listeners.changed();
        }
    }

    /** Goes to a section of the settings. */
    public void settings(SettingsSection section) {
        Rooms open = rooms;
        if (open != null) {
            open.settings().go(section);
            go(Place.SETTINGS);
        }
    }

    /** The rooms of the open desk, or null while it is closed or they are not known yet. */
    public @Nullable Rooms rooms() {
        return rooms;
    }

    /** Why the rooms of the open desk can not be shown, or null. */
    public @Nullable Notice notice() {
        return notice;
    }

    /** What is taking long. */
    Busy busy() {
        return loading.busy();
    }

    /** The version of the program. */
    public String version() {
        return services.version();
    }

    private void deskChanged() {
        OpenDesk open = desk.desk();
        Rooms now = rooms;
        if (now != null && open != now.desk()) {
            // the desk was closed, or is another since a backup was restored or its records were moved
            left = now.settings().section();
            rooms = null;
        }
        if (open != null && rooms == null) {
            cover.guard(open);
            loading.telling("正在打开服务台", "Opening the desk")
                    .run(
                            () -> Rooms.load(services, open, desk, disk, loading),
                            loaded -> {
                                if (open == desk.desk()) {
                                    rooms = loaded;
                                    loaded.begin();
                                    arrive(loaded.settings());
                                    listeners.changed();
                                }
                            },
                            failed -> {
                                if (open == desk.desk()) {
                                    notice = failed;
                                    listeners.changed();
                                }
                            });
        }
        listeners.changed();
    }

    /* Where the desk was changed it is said what was done; everywhere else work begins anew. */
    private void arrive(SettingsModel settings) {
        Text said = desk.state() instanceof DeskState.Opened opened ? opened.said() : null;
        SettingsSection before = left;
        left = null;
        if (before != null && said != null) {
            settings.arrive(before, said);
        } else if (before != null) {
            place = Place.SESSIONS;
        }
    }

    /** Remembers where the window stands; a window that opens elsewhere the next time is worth no word now. */
    public void remember(Standing standing) {
        disk.act(() -> services.standings().save(standing), () -> {}, unsaid -> {});
    }

    /** Closes the desk after everything that was asked of it, also one that is still being opened. */
    public void close(Runnable then) {
        desk.close(then);
    }
}
