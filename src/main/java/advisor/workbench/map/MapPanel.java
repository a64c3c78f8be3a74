package advisor.workbench.map;

import advisor.guide.Text;
import advisor.workbench.guides.GuideShelf;
import advisor.workbench.guides.GuidesModel;
import advisor.workbench.look.Column;
import advisor.workbench.look.Look;
import advisor.workbench.look.NoticeBox;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
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
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JFileChooser;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import org.jspecify.annotations.Nullable;

/** The map of a guide with what finds, enlarges, prints and explains it. */
public final class MapPanel extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final double STEP = 1.25;

    /** Pictures larger than this, in pixels either way, are drawn smaller. */
    private static final double MOST = 12_000;

    private final transient MapModel model;
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
    private final Wrap parts = new Wrap(4);
    private transient @Nullable MapLayout shown;

    /**
     * A view of the map.
     *
     * @param guides the ids of the guides there are
     * @param choose shows another guide
     * @param source shows where something is declared
     */
    public MapPanel(
            MapModel model,
            List<GuideShelf.Shelved> guides,
            Consumer<GuidesModel.Concern> choose,
            Consumer<GuideMap.Node> source,
            Work work,
            Wording wording) {
        super(new BorderLayout());
        this.model = model;
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
        Wrap bar = new Wrap(8)
                .with(guides(guides, choose))
                .with(parts)
                .with(find)
                .with(Press.quiet("map.smaller", wording.say("map.smaller"), this::smaller))
                .with(Press.quiet("map.larger", wording.say("map.larger"), this::larger))
                .with(Press.quiet("map.fit", wording.say("map.fit"), this::fit))
                .with(Press.quiet("map.svg", wording.say("map.svg"), () -> export("svg")))
                .with(Press.quiet("map.png", wording.say("map.png"), () -> export("png")));
        this.head = new Column(6)
                .padded(12, 24, 10, 24)
                .then(bar)
                .then(said)
                .then(2, words)
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

    private JComboBox<String> guides(List<GuideShelf.Shelved> guides, Consumer<GuidesModel.Concern> choose) {
        JComboBox<String> box = new JComboBox<>();
        box.setName("map.guide");
        box.getAccessibleContext().setAccessibleName(wording.say("studio.guide"));
        guides.forEach(one -> box.addItem(one.id()));
        GuidesModel.Concern of = model.concern();
        box.setSelectedItem(of == null ? null : of.guide());
        box.addActionListener(chosen -> {
            if (box.getSelectedItem() instanceof String id) {
                choose.accept(new GuidesModel.Concern(id, ""));
            }
        });
        return box;
    }

    /** Shows the map as it is now. */
    public void refresh() {
        parts.removeAll();
        for (GuideMap.Part part : GuideMap.Part.values()) {
            JToggleButton button = new JToggleButton(wording.say("map.part." + part), model.part() == part);
            button.setName("map.part." + part);
            button.putClientProperty("FlatLaf.styleClass", "segment");
            button.addActionListener(pressed -> model.part(part));
            parts.with(button);
        }
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

    private String how(MapLayout layout) {
        List<String> figures = layout.map().nodes().stream()
                .map(node -> model.notes().getOrDefault(node.id(), ""))
                .filter(note -> !note.isEmpty())
                .toList();
        long taken = figures.stream()
                .filter(note -> !note.equals(MapOverlay.NOTHING))
                .count();
        String how = wording.say("map.how", layout.map().nodes().size(), taken, figures.size());
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

    /** Draws the map larger. */
    void larger() {
        view.zoom(view.zoom() * STEP);
    }

    /** Draws the map smaller. */
    void smaller() {
        view.zoom(view.zoom() / STEP);
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

    /** Draws the map as large as it fits. */
    void fit() {
        MapLayout layout = model.layout();
        Dimension room = view.getParent().getSize();
        if (layout != null) {
            double unit = Look.px(100) / 100.0;
            view.zoom(Math.min(room.width / layout.width(), room.height / layout.height()) / unit);
        }
    }

    /** Asks for a file and writes the map into it. */
    void export(String kind) {
        MapLayout layout = model.layout();
        if (layout == null) {
            return;
        }
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(wording.say("map." + kind));
        chooser.setSelectedFile(new File("map." + kind));
        if (chooser.showSaveDialog(this) == JFileChooser.APPROVE_OPTION) {
            write(layout, kind, chooser.getSelectedFile());
        }
    }

    /** Writes the map into a file as it is drawn, whatever part of it can be seen. */
    void write(MapLayout layout, String kind, File file) {
        String svg = kind.equals("svg") ? MapDrawing.svg(layout, model.notes()) : "";
        @Nullable BufferedImage picture = kind.equals("svg") ? null : picture(layout);
        work.act(
                () -> {
                    try {
                        if (picture == null) {
                            Files.writeString(file.toPath(), svg);
                        } else if (!ImageIO.write(picture, "png", file)) {
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

    private BufferedImage picture(MapLayout layout) {
        double scale = Math.min(2, MOST / Math.max(layout.width(), layout.height()));
        BufferedImage picture = new BufferedImage(
                (int) Math.ceil(layout.width() * scale),
                (int) Math.ceil(layout.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        try {
            advisor.workbench.look.Drawing.smooth(g);
            g.setColor(Shade.GROUND.color());
            g.fillRect(0, 0, picture.getWidth(), picture.getHeight());
            g.scale(scale, scale);
            view.draw(g);
        } finally {
            g.dispose();
        }
        return picture;
    }
}
