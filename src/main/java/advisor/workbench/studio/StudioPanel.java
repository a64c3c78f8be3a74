package advisor.workbench.studio;

import advisor.pack.KnowledgeSource;
import advisor.workbench.look.Column;
import advisor.workbench.look.Filling;
import advisor.workbench.look.Look;
import advisor.workbench.look.NoticeBox;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Scroll;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.look.Wrap;
import advisor.workbench.words.Wording;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;

/** The studio: the text in the middle, what it declares at the left, what becomes of it at the right, what is wrong below. */
public final class StudioPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    /** Below this width, in logical pixels, the files give their room to the text. */
    private static final int ROOMY = 900;

    /** Below this width what stands beside the text stands below it. */
    private static final int NARROW = 640;

    private static final int FILES = 220;
    private static final int TEXT = 560;
    private static final int BESIDE = 400;
    private static final int BELOW = 150;

    /** Where nothing is wrong, one line says so. */
    private static final int BELOW_IS_NOTHING = 42;

    /** Text, problems and what stands beside them need this height, in logical pixels. */
    private static final int LEAST = 300;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final transient Studio studio;
    private final transient StudioModel model;
    private final transient Wording wording;
    private final transient List<Runnable> endings = new ArrayList<>();
    private final transient Levels levels;
    private final ScriptEditor editor;
    private final FindBar search;
    private final FilesPanel files;
    private final ProblemsPanel problems;
    private final Beside beside;
    private final AuthoringBox form;
    private final transient OpenChoices choices;
    private final Prose kept = new Prose(" ", Type.SMALL, Shade.QUIET);
    private final JScrollPane below;
    private final JSplitPane text;
    private transient boolean hasProblems;
    private final Column notices = new Column(6);
    private final JButton compare;
    private final JButton use;
    private final JButton stop;

    /**
     * A view of the studio.
     *
     * @param used called when sessions of this desk have another guide from now on
     * @param affected shows for whom the draft says something else than what is used
     * @param title what a guide is called; its id when that is not known
     */
    public StudioPanel(Studio studio, Runnable used, Runnable affected, UnaryOperator<String> title, Wording wording) {
        super(new BorderLayout());
        this.studio = studio;
        this.model = studio.model();
        this.wording = wording;
        this.levels = new Levels(model.desk().basis().localities(), wording);
        this.choices = new OpenChoices(model, title, levels, wording);
        setName("studio");
        setBackground(Shade.GROUND.color());
        editor = new ScriptEditor(model, this::completions, wording);
        search = new FindBar(editor.area(), wording);
        files = new FilesPanel(model, wording);
        problems = new ProblemsPanel(model, wording);
        below = Scroll.of(problems, Shade.GROUND);
        below.setPreferredSize(new Dimension(10, Look.px(BELOW_IS_NOTHING)));
        text = new JSplitPane(JSplitPane.VERTICAL_SPLIT);
        beside = new Beside(studio, levels, wording);
        form = new AuthoringBox(studio.authoring(), levels.localities(), wording);
        compare = Press.quiet("studio.affected", wording.say("studio.affected"), affected);
        use = Press.primary("studio.use", wording.say("studio.use"), () -> model.use(used));
        stop = Press.other("studio.stop", wording.say("studio.stop"), () -> model.stopUsing(used));
        files.setPreferredSize(new Dimension(Look.px(FILES), 10));
        JSplitPane middle = middle();
        JPanel desk = new JPanel(new BorderLayout());
        desk.add(middle, BorderLayout.CENTER);
        desk.add(files, BorderLayout.WEST);
        Filling all = new Filling(top(), desk, LEAST);
        add(Scroll.of(all, Shade.GROUND));
        listen();
        texts();
        results();
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                files.setVisible(getWidth() >= Look.px(ROOMY));
                boolean beneath = getWidth() < Look.px(NARROW);
                int orientation = beneath ? JSplitPane.VERTICAL_SPLIT : JSplitPane.HORIZONTAL_SPLIT;
                if (middle.getOrientation() != orientation) {
                    middle.setOrientation(orientation);
                    // where the two met before says nothing of where they meet now
                    middle.resetToPreferredSizes();
                    all.least(beneath ? 2 * LEAST : LEAST);
                }
            }
        });
    }

    private void listen() {
        endings.add(model.listenToTexts(this::texts));
        endings.add(model.listenToResults(this::results));
        endings.add(studio.authoring().listen(form::refresh));
        model.enter();
        studio.history().load();
    }

    /** Listens no longer, and lets the compiler rest. */
    public void end() {
        endings.forEach(Runnable::run);
        beside.end();
        model.leave();
    }

    private Completions completions() {
        Draft draft = model.draft();
        return new Completions(
                ScriptWords.shipped(),
                draft == null ? new Draft("none", java.util.Map.of(), java.util.Map.of()) : draft,
                model.guide(),
                model.desk().basis().knowledge().all().stream()
                        .map(KnowledgeSource::id)
                        .toList(),
                wording.language());
    }

    private Column top() {
        Wrap bar = new Wrap(8)
                .with(choices.guides())
                .with(choices.places())
                .with(begin("studio.new.guide", AuthoringModel.Form.GUIDE))
                .with(begin("studio.new.locality", AuthoringModel.Form.LOCALITY))
                .with(begin("studio.rename", AuthoringModel.Form.RENAME))
                .with(compare)
                .with(use);
        return new Column(8)
                .padded(12, 24, 10, 24)
                .then(bar)
                .then(4, new Row(12).restMiddle(kept).middle(stop))
                .then(notices)
                .then(form);
    }

    private JButton begin(String key, AuthoringModel.Form what) {
        return Press.quiet(key, wording.say(key), () -> studio.authoring().begin(what));
    }

    private JSplitPane middle() {
        // whatever is left over belongs to the text
        editor.setPreferredSize(new Dimension(Look.px(TEXT), 10));
        JPanel searched = new JPanel(new BorderLayout());
        searched.add(search, BorderLayout.NORTH);
        searched.add(editor, BorderLayout.CENTER);
        searched.add(editor.about(), BorderLayout.SOUTH);
        text.setTopComponent(searched);
        text.setBottomComponent(below);
        text.setResizeWeight(1);
        text.setBorder(BorderFactory.createEmptyBorder());
        text.setMinimumSize(new Dimension(Look.px(200), 0));
        beside.setMinimumSize(new Dimension(Look.px(200), Look.px(LEAST / 2)));
        beside.setPreferredSize(new Dimension(Look.px(BESIDE), Look.px(LEAST)));
        JSplitPane both = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, text, beside);
        both.setResizeWeight(0.62);
        both.setBorder(BorderFactory.createMatteBorder(Math.max(1, Look.px(1)), 0, 0, 0, Shade.LINE.color()));
        return both;
    }

    /** Turns to what stands beside the text, and goes there. */
    void show(String key) {
        beside.turnToAndFocus(key);
    }

    /** Goes to the text. */
    void toText() {
        editor.area().requestFocusInWindow();
    }

    /** Looks for words in the text. */
    void find() {
        search.begin();
    }

    /** Goes to where a case is made of the preview. */
    void makeCase() {
        beside.makeCase();
    }

    private void texts() {
        choices.refresh();
        editor.refresh();
        results();
    }

    private void results() {
        choices.refresh();
        Draft draft = model.draft();
        editor.mark(model.problems());
        problems.refresh();
        giveRoom();
        files.refresh();
        beside.refresh();
        use.setEnabled(model.isSound());
        compare.setEnabled(model.isChanged());
        stop.setVisible(model.isUsed());
        kept.setText(draft == null ? " " : said());
        notices.clear();
        if (model.notice() != null) {
            notices.then(new NoticeBox(wording, model.notice()));
        }
        int beneath = model.beneath().size();
        if (beneath > 0) {
            notices.then(new Row(12)
                    .restMiddle(Prose.body(wording.say("studio.beneath", beneath)))
                    .middle(Press.other("studio.beneath.looked", wording.say("studio.beneath.looked"), model::looked))
                    .padded(8, 14, 8, 14)
                    .on(Shade.TODAY_WASH, null, 10));
        }
        revalidate();
    }

    /* The text has the room of what is wrong as long as nothing is; in between, whoever moved the line has it there. */
    private void giveRoom() {
        boolean found = !model.problems().isEmpty();
        if (found != hasProblems) {
            hasProblems = found;
            below.setPreferredSize(new Dimension(10, Look.px(found ? BELOW : BELOW_IS_NOTHING)));
            text.resetToPreferredSizes();
        }
    }

    private String said() {
        String what = model.isUnkept()
                ? wording.say("studio.kept.not.yet")
                : model.keptAt() == null
                        ? wording.say(
                                "studio.kept.opened", model.desk().workshop().place())
                        : wording.say(
                                "studio.kept",
                                TIME.format(model.keptAt()),
                                model.desk().workshop().place());
        return what + " " + wording.say(model.isUsed() ? "studio.is.used" : "studio.is.not.used");
    }
}
