package advisor.workbench.map;

import advisor.guide.Text;
import advisor.pack.Localities;
import advisor.workbench.guides.Boxes;
import advisor.workbench.guides.GuideShelf;
import advisor.workbench.guides.GuidesModel;
import advisor.workbench.look.Again;
import advisor.workbench.look.Column;
import advisor.workbench.look.Look;
import advisor.workbench.look.NoticeBox;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.SaveAs;
import advisor.workbench.look.Scroll;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.look.Wrap;
import advisor.workbench.place.Typing;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Work;
import advisor.workbench.words.Wording;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import org.jspecify.annotations.Nullable;

/** The map of a guide with what finds, enlarges, prints and explains it. */
public final class MapPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient MapModel model;
    private final transient List<GuideShelf.Shelved> guides;
    private final transient Consumer<GuidesModel.Concern> choose;
    private final transient Localities localities;
    private final transient Work work;
    private final transient Wording wording;
    private final MapView view;
    private final Column head;
    private final JScrollPane top;
    private final JTextField find = new JTextField(14);
    private final Prose said = new Prose(" ", Type.SMALL, Shade.QUIET);
    private final Prose words = new Prose(" ", Type.SMALL, Shade.INK);
    private final Column notices = new Column(6);
    private transient Runnable changed = () -> {};
    private final Wrap choices = new Wrap(8);
    private final Column colours = new Column(0);
    private transient @Nullable MapLayout shown;

    /**
     * A view of the map.
     *
     * @param guides the guides there are
     * @param choose shows another guide
     * @param source shows where something is declared
     */
    public MapPanel(
            MapModel model,
            List<GuideShelf.Shelved> guides,
            Consumer<GuidesModel.Concern> choose,
            Consumer<GuideMap.Node> source,
            Localities localities,
            Work work,
            Wording wording) {
        super(new BorderLayout());
        this.model = model;
        this.guides = guides;
        this.choose = choose;
        this.localities = localities;
        this.work = work;
        this.wording = wording;
        this.view = new MapView(source);
        view.getAccessibleContext().setAccessibleName(wording.say("map.title"));
        view.getAccessibleContext().setAccessibleDescription(wording.say("map.keys"));
        view.listen(this::chosen);
        setName("map");
        setBackground(Shade.GROUND.color());
        find.setName("map.find");
        find.putClientProperty("JTextField.placeholderText", wording.say("map.find"));
        find.putClientProperty("JTextField.showClearButton", true);
        find.getAccessibleContext().setAccessibleName(wording.say("map.find"));
        find.getDocument().addDocumentListener((Typing) this::find);
        Wrap ways = new Wrap(8)
                .with(find)
                .with(Press.quiet("map.smaller", wording.say("map.smaller"), view::smaller))
                .with(Press.quiet("map.larger", wording.say("map.larger"), view::larger))
                .with(Press.quiet("map.fit", wording.say("map.fit"), view::fit))
                .with(Press.quiet("map.svg", wording.say("map.svg"), () -> export("svg")))
                .with(Press.quiet("map.png", wording.say("map.png"), () -> export("png")));
        this.head = new Column(6)
                .padded(12, 24, 10, 24)
                .then(choices)
                .then(ways)
                .then(said)
                .then(2, words)
                .then(4, colours)
                .then(notices);
        this.top = Scroll.of(head, Shade.GROUND);
        add(top, BorderLayout.NORTH);
        JScrollPane pane = new JScrollPane(view);
        pane.setBorder(BorderFactory.createMatteBorder(Math.max(1, Look.px(1)), 0, 0, 0, Shade.LINE.color()));
        pane.getVerticalScrollBar().setUnitIncrement(Look.px(24));
        pane.getHorizontalScrollBar().setUnitIncrement(Look.px(24));
        add(pane, BorderLayout.CENTER);
        refresh();
    }

    /* In a small window at a large scale what can be done takes many lines: then it scrolls, and the map keeps its half. */
    @Override
    public void doLayout() {
        top.setPreferredSize(new Dimension(0, Math.min(head.heightFor(getWidth()), getHeight() / 2)));
        super.doLayout();
    }

    private JComponent guide() {
        GuidesModel.Concern of = model.concern();
        return Boxes.guides(
                "map.guide",
                guides,
                of == null ? "" : of.guide(),
                id -> choose.accept(new GuidesModel.Concern(id, "")),
                wording);
    }

    private JComponent place(GuidesModel.Concern of) {
        List<String> divisions = guides.stream()
                .filter(one -> one.id().equals(of.guide()))
                .filter(GuideShelf.Shelved.Ready.class::isInstance)
                .flatMap(one -> ((GuideShelf.Shelved.Ready) one).divisions().stream())
                .toList();
        return Boxes.places(
                "map.place",
                wording.say("studio.place"),
                Stream.concat(divisions.stream(), Stream.of(of.division()))
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .toList(),
                of.division(),
                code -> choose.accept(new GuidesModel.Concern(of.guide(), code)),
                localities,
                wording);
    }

    /* What the colours say, for a sheet that is looked at long after. */
    private Wrap legend() {
        Wrap legend = new Wrap(14);
        legend.setName("map.legend");
        MapLayout layout = model.layout();
        List<GuideMap.Kind> kinds = layout == null ? List.of() : layout.map().kinds();
        for (GuideMap.Kind kind : kinds) {
            JLabel label = new JLabel(wording.say("map.kind." + kind), new Swatch(kind), SwingConstants.LEADING);
            label.setFont(Type.SMALL.font());
            label.setForeground(Shade.QUIET.color());
            legend.with(label);
        }
        return legend;
    }

    /** Shows the map as it is now. */
    public void refresh() {
        String focused = Again.focused(choices);
        choices.removeAll();
        choices.with(guide());
        GuidesModel.Concern of = model.concern();
        if (of != null) {
            choices.with(place(of));
        }
        Wrap parts = new Wrap(4);
        for (GuideMap.Part part : GuideMap.Part.values()) {
            JToggleButton button = new JToggleButton(wording.say("map.part." + part), model.part() == part);
            button.setName("map.part." + part);
            button.putClientProperty("FlatLaf.styleClass", "segment");
            button.addActionListener(pressed -> model.part(part));
            parts.with(button);
        }
        choices.with(parts);
        if (model.hasClients()) {
            choices.with(figures());
        }
        Again.focus(choices, focused);
        colours.clear();
        colours.then(legend());
        MapLayout layout = model.layout();
        if (layout != shown) {
            shown = layout;
            view.show(layout, model.notes());
        }
        notices.clear();
        if (model.notice() != null) {
            notices.then(new NoticeBox(wording, model.notice()));
        }
        said.setText(
                model.concern() == null
                        ? wording.say("map.choose")
                        : layout == null ? wording.say("map.loading") : how(layout));
        revalidate();
        repaint();
    }

    private Wrap figures() {
        Wrap figures = new Wrap(4);
        for (MapModel.Figures one : MapModel.Figures.values()) {
            JToggleButton button = new JToggleButton(wording.say("map.figures." + one), model.figures() == one);
            button.setName("map.figures." + one);
            button.putClientProperty("FlatLaf.styleClass", "segment");
            button.addActionListener(pressed -> model.figures(one));
            figures.with(button);
        }
        return figures;
    }

    private String how(MapLayout layout) {
        List<String> figures = layout.map().nodes().stream()
                .map(node -> model.notes().getOrDefault(node.id(), ""))
                .filter(note -> !note.isEmpty())
                .toList();
        long taken = figures.stream()
                .filter(note -> !note.equals(MapOverlay.NOTHING))
                .count();
        String how = wording.say("map.how", layout.map().nodes().size()) + " "
                + (model.figures() == MapModel.Figures.CLIENTS
                        ? wording.say(figures.isEmpty() ? "map.clients.few" : "map.clients")
                        : wording.say("map.cases", taken, figures.size()));
        return model.isDraft() ? wording.say("map.draft") + " " + how : how;
    }

    private void find() {
        MapLayout layout = model.layout();
        if (layout != null) {
            List<GuideMap.Node> found = layout.map().find(find.getText());
            view.mark(found);
            said.setText(find.getText().isBlank() ? how(layout) : wording.say("map.found", found.size()));
        }
    }

    /** Goes to the field that finds. */
    void toFind() {
        find.selectAll();
        find.requestFocusInWindow();
    }

    /** The map itself. */
    MapView view() {
        return view;
    }

    /* Says what is chosen with what leads there and what follows, for those who do not see the lines. */
    private void chosen() {
        MapLayout layout = model.layout();
        GuideMap.Node node = view.chosen();
        if (layout == null || node == null) {
            view.getAccessibleContext().setAccessibleName(wording.say("map.title"));
            return;
        }
        long before = layout.map().edges().stream()
                .filter(edge -> edge.to().equals(node.key()))
                .count();
        long after = layout.map().edges().stream()
                .filter(edge -> edge.from().equals(node.key()))
                .count();
        String said = wording.say(
                "map.chosen", wording.say("map.kind." + node.kind()), node.label(), node.id(), before, after);
        view.getAccessibleContext().setAccessibleName(said);
        words.setText(said);
        changed.run();
    }

    /** Tells somebody whenever something else is chosen. */
    void listen(Runnable listens) {
        changed = listens;
    }

    /** Asks for a file and writes the map into it. */
    void export(String kind) {
        MapLayout layout = model.layout();
        if (layout == null) {
            return;
        }
        GuidesModel.Concern of = model.concern();
        String suggested = (of == null ? "" : of.guide() + of.division() + "-")
                + model.part().toString().toLowerCase(Locale.ROOT) + "." + kind;
        SaveAs.ask(this, wording.say("map." + kind), kind, suggested, wording)
                .ifPresent(file -> write(layout, kind, file));
    }

    /** Writes the map into a file as it is drawn, whatever part of it can be seen. */
    void write(MapLayout layout, String kind, Path file) {
        String svg =
                kind.equals("svg") ? MapDrawing.svg(layout, model.notes(), one -> wording.say("map.kind." + one)) : "";
        @Nullable
        BufferedImage picture =
                kind.equals("svg") ? null : new MapPainter(layout, model.notes(), List.of(), null).picture();
        work.act(
                () -> {
                    try {
                        if (picture == null) {
                            Files.writeString(file, svg);
                        } else if (!ImageIO.write(picture, "png", file.toFile())) {
                            throw new IOException("no writer");
                        }
                    } catch (IOException unable) {
                        throw new advisor.workbench.task.Refused(
                                new Text("没能写出这个文件。", "The file could not be written."),
                                new Text("请检查位置和写入权限，再试一次。", "See that the folder may be written, and try again."));
                    }
                },
                () -> said.setText(wording.say("map.written", file.toString())),
                (Notice failed) -> notices.then(new NoticeBox(wording, failed)));
    }
}
