package advisor.workbench.session;

import advisor.guide.Guide;
import advisor.guide.Setting;
import advisor.guide.Similar;
import advisor.guide.Text;
import advisor.guide.WorkingDays;
import advisor.outcome.Anonymiser;
import advisor.outcome.Unfinished;
import advisor.pack.Localities;
import advisor.session.Session;
import advisor.workbench.desk.OpenDesk;
import advisor.workbench.guides.GuideShelf;
import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Refused;
import advisor.workbench.task.Work;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sessions of this desk: the one with the client in front, those that wait, and those that were broken off. */
public final class SessionsModel {

    private final OpenDesk desk;
    private final GuideShelf guides;
    private final Localities localities;
    private final WorkingDays days;
    private final Anonymiser anonymiser;
    private final Clock clock;
    private final Work disk;
    private final Work loading;
    private final Listeners listeners = new Listeners();
    private final StartModel start = new StartModel();
    private final List<Parked> parked = new ArrayList<>();
    private List<OpenDesk.Interrupted> interrupted = List.of();
    private @Nullable SessionModel active;
    private @Nullable Notice notice;

    /**
     * No session yet.
     *
     * @param disk work that happens in the order asked
     * @param loading work that may take seconds
     */
    public SessionsModel(
            OpenDesk desk,
            GuideShelf guides,
            Localities localities,
            WorkingDays days,
            Anonymiser anonymiser,
            Clock clock,
            Work disk,
            Work loading) {
        this.desk = desk;
        this.guides = guides;
        this.localities = localities;
        this.days = days;
        this.anonymiser = anonymiser;
        this.clock = clock;
        this.disk = disk;
        this.loading = loading;
        start.listen(listeners::changed);
    }

    /** Looks for sessions that were broken off. */
    public void begin() {
        disk.run(desk::interrupted, this::found, this::fail);
    }

    private void found(List<OpenDesk.Interrupted> sessions) {
        interrupted = List.copyOf(sessions);
        listeners.changed();
    }

    private void fail(Notice why) {
        notice = why;
        listeners.changed();
    }

    /** Tells a listener of every change, also within the session in front. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /** What has to be said before a session starts. */
    public StartModel start() {
        return start;
    }

    /** The session with the client in front, or null when one can be started. */
    public @Nullable SessionModel active() {
        return active;
    }

    /** The sessions that wait while another client is in front, in the order they were parked. */
    public List<Parked> parked() {
        return List.copyOf(parked);
    }

    /** The sessions that were broken off, the latest first. */
    public List<OpenDesk.Interrupted> interrupted() {
        return interrupted;
    }

    /** Why something of this could not be done, or null. */
    public @Nullable Notice notice() {
        return notice;
    }

    /** Starts a session when everything was said; fetching the guide may take a moment. */
    public void startSession() {
        String id = start.guide();
        String place = start.place();
        if (start.isStarting() || !start.isComplete() || id == null || place == null) {
            return;
        }
        start.starting();
        loading.telling("正在取指引", "Fetching the guide", start::notStarting)
                .run(() -> guides.guide(id, place), guide -> started(guide, place), start::failed);
    }

    private void started(Guide guide, String place) {
        start.again();
        Setting setting = new Setting(LocalDate.now(clock), place, Similar.NONE, days);
        open(desk.newSession(), Session.begin(guide, setting), null);
    }

    /**
     * Opens a session with invented answers in front of the advisor; the one that was there waits. Nothing of it reaches the
     * disk, and it can not be saved.
     */
    public void practise(Session session) {
        park();
        open(desk.newSession(), session, null, new ForPractice(loading, this::fail));
    }

    private void open(long number, Session session, @Nullable Recovered recovered) {
        open(number, session, recovered, new OnDisk(desk, disk, loading, this::fail));
    }

    private void open(long number, Session session, @Nullable Recovered recovered, SessionDesk on) {
        DraftReader reader = new DraftReader(localities, session.setting().date());
        SessionModel model = new SessionModel(number, session, recovered, reader, anonymiser, on);
        model.listen(listeners::changed);
        active = model;
        notice = null;
        listeners.changed();
    }

    /** Goes on with a session that was broken off, at the first question that must be asked again. */
    public void resume(OpenDesk.Interrupted broken) {
        disk.run(
                () -> resumed(broken.unfinished()),
                resumed -> {
                    interrupted =
                            interrupted.stream().filter(one -> one != broken).toList();
                    open(broken.unfinished().id(), resumed.session(), recovered(broken, resumed));
                },
                this::fail);
    }

    private static Recovered recovered(OpenDesk.Interrupted broken, Unfinished.Resumed resumed) {
        Unfinished kept = broken.unfinished();
        return new Recovered(broken.keptAt(), kept.guide().version(), kept.answers(), resumed.askAgain());
    }

    private Unfinished.Resumed resumed(Unfinished unfinished) throws Refused {
        Guide guide = desk.guide(unfinished)
                .orElseThrow(() -> new Refused(
                        new Text("这次会话的指引已损坏，无法继续。", "The guide of this session is damaged; it can not go on."),
                        new Text("请放弃它，重新开始一次会话。", "Discard it and start a new session.")));
        return unfinished.resume(guide, days);
    }

    /** Forgets a session that was broken off. */
    public void discard(OpenDesk.Interrupted broken) {
        disk.act(
                () -> desk.forget(broken.unfinished().id()),
                () -> found(interrupted.stream().filter(one -> one != broken).toList()),
                this::fail);
    }

    /** Lets the session in front wait, so that another can be started; one that is over is put away. */
    public void leave() {
        park();
        active = null;
        listeners.changed();
    }

    /** Takes up a session that waits; the one in front waits instead. */
    public void takeUp(Parked session) {
        if (parked.remove(session)) {
            park();
            active = session.session();
            listeners.changed();
        }
    }

    private void park() {
        SessionModel now = active;
        if (now != null && now.isPractice()) {
            // nobody is waiting in it
            now.decline();
        } else if (now != null && now.isOpen()) {
            parked.add(new Parked(now, clock.instant()));
        }
    }

    /**
     * A session that waits, in memory; a list of them says which guide and since when, and nothing of its client.
     *
     * @param since when it was parked
     */
    public record Parked(SessionModel session, Instant since) {}
}
