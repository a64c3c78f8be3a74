package advisor.workbench.session;

import advisor.guide.Guide;
import advisor.guide.Text;
import advisor.pack.Localities;
import advisor.workbench.desk.OpenDesk;
import advisor.workbench.guides.GuideShelf;
import advisor.workbench.guides.LibraryModel;
import advisor.workbench.look.ChoiceButton;
import advisor.workbench.look.Column;
import advisor.workbench.look.Glyph;
import advisor.workbench.look.Jump;
import advisor.workbench.look.NoticeBox;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Tiles;
import advisor.workbench.look.Type;
import advisor.workbench.place.PlacePicker;
import advisor.workbench.words.Wording;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.accessibility.AccessibleContext;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** Before a session: sessions to go on with, then guide, place, and what the client must have heard. */
public final class StartPanel extends Screen {

    private static final long serialVersionUID = 1L;

    /** How wide what stands side by side must be, in logical pixels. */
    private static final int TILE = 300;

    private final transient SessionsModel sessions;
    private final transient LibraryModel library;
    private final transient StartModel model;
    private final transient Localities localities;
    private final transient Wording wording;
    private final transient ZoneId zone;
    private final Column stays = new Column(0);
    private final Column problems = new Column(0);
    private final transient Map<StartModel.Field, String> usually = new EnumMap<>(StartModel.Field.class);
    private final transient Map<StartModel.Field, Column> besides = new EnumMap<>(StartModel.Field.class);
    private final Column open = new Column(10);
    private final Column guides = new Column(8);
    private final Tiles tiles = new Tiles(TILE, 8, true);
    private final JCheckBox consent;
    private final transient PlacePicker picker;
    private final ChoiceButton nationwide;
    private final JButton start;
    private final transient List<ChoiceButton> choices = new ArrayList<>();
    private transient @Nullable List<GuideShelf.Shelved> shownGuides;
    private transient Map<StartModel.Field, Text> shownProblems = Map.of();

    /** A view of what is needed to start. */
    public StartPanel(
            SessionsModel sessions, LibraryModel library, Localities localities, ZoneId zone, Wording wording) {
        super("start", wording);
        this.sessions = sessions;
        this.library = library;
        this.model = sessions.start();
        this.localities = localities;
        this.wording = wording;
        this.zone = zone;
        this.picker = new PlacePicker(localities, wording.say("start.place"), wording, model::place);
        this.nationwide = new ChoiceButton("", wording.say("start.nationwide"), "", false, ChoiceButton.Size.SMALL);
        this.consent = new JCheckBox(wording.say("start.agreed"), model.consent());
        onTop(stays);
        body().then(problems);
        body().then(0, open);
        body().then(0, new Prose(wording.say("start.title"), Type.TITLE, Shade.INK));
        part("start.guide", StartModel.Field.GUIDE);
        body().then(8, guides);
        part("start.place", StartModel.Field.PLACE);
        body().then(0, Prose.quiet(wording.say("place.how")));
        nationwide.setName("nationwide");
        nationwide.addActionListener(chosen -> model.place(""));
        body().then(6, new Tiles(TILE, 8, false).with(picker.view()).with(nationwide));
        part("start.consent", StartModel.Field.CONSENT);
        body().then(8, consent());
        start = primary("startSession", wording.say("start.start"), sessions::startSession);
        getAccessibleContext().setAccessibleName(wording.say("start.title"));
        refresh();
    }

    private void part(String key, StartModel.Field field) {
        Prose heading = new Prose(wording.say(key), Type.HEADING, Shade.INK);
        body().then(18, heading);
        Column beside = new Column(0);
        besides.put(field, beside);
        body().then(2, beside);
    }

    private Column consent() {
        Column sheet = new Column(8).padded(14, 18, 14, 18).on(Shade.ACCENT_WASH, null, 14);
        JLabel sign = new JLabel(Glyph.SPEAK.icon(24, Shade.ACCENT));
        sign.getAccessibleContext().setAccessibleName(wording.say("question.say"));
        sheet.then(new Row(14)
                .natural(sign)
                .rest(new Column(6)
                        .then(new Prose(wording.say("question.say"), Type.SMALL, Shade.QUIET))
                        .then(new Prose(wording.say("start.consent.words"), Type.LEAD, Shade.INK))));
        consent.setName("consent");
        consent.setFont(Type.STRONG.font());
        consent.setOpaque(false);
        consent.setBackground(Shade.ACCENT_WASH.color());
        consent.addActionListener(ticked -> model.consent(consent.isSelected()));
        sheet.natural(10, consent);
        sheet.then(8, Prose.quiet(wording.say("start.cover")));
        return sheet;
    }

    @Override
    JComponent start() {
        return choices.isEmpty() ? picker.field() : choices.get(0);
    }

    @Override
    public void refresh() {
        open.clear();
        if (sessions.notice() != null) {
            open.then(new NoticeBox(wording, sessions.notice()));
        }
        if (model.notice() != null) {
            open.then(new NoticeBox(wording, model.notice()));
        }
        sessions.parked().forEach(one -> open.then(parked(one)));
        sessions.interrupted().forEach(one -> open.then(interrupted(one)));
        if (library.guides() != shownGuides || library.guides() == null) {
            showGuides();
        }
        for (ChoiceButton choice : choices) {
            choice.setSelected(choice.getName().equals("guide." + model.guide()));
        }
        String place = model.place();
        nationwide.setSelected("".equals(place));
        picker.show(place == null ? "" : place);
        consent.setSelected(model.consent());
        start.setText(wording.say(model.isStarting() ? "start.starting" : "start.start"));
        if (!model.problems().equals(shownProblems)) {
            showProblems();
        }
        revalidate();
        repaint();
    }

    private void showGuides() {
        shownGuides = library.guides();
        guides.clear();
        choices.clear();
        List<GuideShelf.Shelved> all = library.guides();
        if (library.notice() != null) {
            guides.then(new NoticeBox(wording, library.notice()));
        } else if (all == null) {
            guides.then(Prose.quiet(wording.say("guides.loading")));
        } else {
            tiles.removeAll();
            guides.then(tiles);
            for (GuideShelf.Shelved one : all) {
                if (one instanceof GuideShelf.Shelved.Ready ready) {
                    tiles.with(choice(ready.national()));
                }
            }
            if (picker.field().isFocusOwner() && picker.field().getText().isEmpty()) {
                // they were not there yet when the focus looked for the first of them
                SwingUtilities.invokeLater(() -> start().requestFocusInWindow());
            }
        }
    }

    private ChoiceButton choice(Guide guide) {
        ChoiceButton button = new ChoiceButton(
                Keys.of(choices.size()),
                Said.title(guide, wording),
                guide.words(wording.language()).summary(),
                false,
                ChoiceButton.Size.USUAL);
        button.setName("guide." + guide.id());
        button.addActionListener(chosen -> model.guide(guide.id()));
        on(Keys.of(choices.size()).charAt(0), () -> {
            button.requestFocusInWindow();
            model.guide(guide.id());
        });
        choices.add(button);
        return button;
    }

    private void showProblems() {
        shownProblems = model.problems();
        problems.clear();
        stays.clear();
        besides.forEach((field, beside) -> {
            beside.clear();
            Text sentence = shownProblems.get(field);
            say(field, sentence == null ? "" : wording.say(sentence));
            if (sentence != null) {
                beside.then(new Prose(wording.say(sentence), Type.STRONG, Shade.NOW));
            }
        });
        if (shownProblems.isEmpty()) {
            return;
        }
        Column box = new Column(2).padded(12, 16, 10, 16).on(Shade.NOW_WASH, Shade.NOW, 14);
        box.then(new Prose(wording.say("problem.title"), Type.LEAD_STRONG, Shade.NOW));
        shownProblems.forEach((field, sentence) ->
                box.then(0, new Jump("problem." + field, wording.say(sentence), Shade.NOW, () -> go(field))));
        // where there is little room it may scroll away: beside the field it is said again
        (isLow() ? problems : stays).then(box);
        StartModel.Field first = shownProblems.keySet().iterator().next();
        SwingUtilities.invokeLater(() -> go(first));
    }

    private void go(StartModel.Field field) {
        reveal(besides.getOrDefault(field, problems), asked(field));
        asked(field).requestFocusInWindow();
    }

    private JComponent asked(StartModel.Field field) {
        return switch (field) {
            case GUIDE -> start();
            case PLACE -> picker.field();
            case CONSENT -> consent;
        };
    }

    /* Who hears the screen is told at the field what is missing there. */
    private void say(StartModel.Field field, String missing) {
        AccessibleContext context = asked(field).getAccessibleContext();
        String usual = usually.computeIfAbsent(
                field, first -> Objects.requireNonNullElse(context.getAccessibleDescription(), ""));
        context.setAccessibleDescription(missing.isEmpty() ? usual : (missing + " " + usual).strip());
    }

    private Row parked(SessionsModel.Parked one) {
        String words = wording.say(
                "start.waiting",
                Said.title(one.session().session().guide(), wording),
                DateTimeFormatter.ofPattern("HH:mm", wording.locale())
                        .format(one.since().atZone(zone)));
        return card(Glyph.CLOCK, words, "")
                .middle(Press.other(
                        "takeUp." + one.session().number(), wording.say("start.takeUp"), () -> sessions.takeUp(one)));
    }

    private Row interrupted(OpenDesk.Interrupted one) {
        long id = one.unfinished().id();
        String time = DateTimeFormatter.ofPattern(wording.say("time.pattern"), wording.locale())
                .format(one.keptAt().atZone(zone));
        String words = wording.say("start.interrupted", time);
        String more = wording.say(
                "start.interrupted.more",
                title(one.unfinished().guide().id().name()),
                one.unfinished().guide().version(),
                one.unfinished().answers());
        return card(Glyph.CLOCK, words, more)
                .middle(Press.other("resume." + id, wording.say("start.resume"), () -> sessions.resume(one)))
                .middle(Press.danger("discard." + id, wording.say("start.discard"), () -> sessions.discard(one)));
    }

    private Row card(Glyph glyph, String words, String more) {
        Column text = new Column(0).then(new Prose(words, Type.STRONG, Shade.INK));
        if (!more.isEmpty()) {
            text.then(Prose.quiet(more));
        }
        return new Row(14)
                .padded(12, 16, 12, 14)
                .on(Shade.TODAY_WASH, null, 14)
                .middle(new JLabel(glyph.icon(24, Shade.TODAY)))
                .restMiddle(text);
    }

    private String title(String id) {
        List<GuideShelf.Shelved> all = library.guides();
        return Optional.ofNullable(all).orElse(List.of()).stream()
                .filter(one -> one.id().equals(id))
                .filter(GuideShelf.Shelved.Ready.class::isInstance)
                .map(one -> Said.title(((GuideShelf.Shelved.Ready) one).national(), wording))
                .findFirst()
                .orElse(id);
    }
}
