package advisor.workbench.settings;

import advisor.guide.Text;
import advisor.workbench.action.CommandWords;
import advisor.workbench.desk.OpenDesk;
import advisor.workbench.look.Again;
import advisor.workbench.look.Column;
import advisor.workbench.look.Look;
import advisor.workbench.look.Scroll;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Wrap;
import advisor.workbench.words.Wording;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;

/** The place of settings: its sections at the left, or above where all is narrow, and the one that is looked at. */
public final class SettingsPlace extends JPanel {

    private static final long serialVersionUID = 1L;

    /** Below this width, in logical pixels, the sections stand above. */
    private static final int ROOMY = 720;

    private static final int SIDE = 200;

    private final transient SettingsModel model;
    private final transient AppearanceModel appearance;
    private final transient DeskFacts facts;
    private final transient ZoneId zone;
    private final transient Wording wording;
    private transient Runnable ending = () -> {};
    private Section section;
    private boolean narrow;

    /**
     * What the settings tell of the desk and the program.
     *
     * @param place where the desk lives
     * @param server the server that holds the records, if they are not in that place
     * @param demonstration whether it is for demonstration only
     * @param version of the program
     */
    public record DeskFacts(String place, Optional<OpenDesk.Server> server, boolean demonstration, String version) {}

    /** A view of the section looked at. */
    public SettingsPlace(
            SettingsModel model, AppearanceModel appearance, DeskFacts facts, ZoneId zone, Wording wording) {
        super(new BorderLayout());
        this.model = model;
        this.appearance = appearance;
        this.facts = facts;
        this.zone = zone;
        this.wording = wording;
        setName("settings");
        setBackground(Shade.GROUND.color());
        section = section();
        lay();
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                if (narrow != isNarrow()) {
                    lay();
                }
            }
        });
    }

    /** Shows the section that was gone to. */
    public void refresh() {
        end();
        section = section();
        lay();
    }

    /** Listens no longer: another view takes its place. */
    public void end() {
        ending.run();
        ending = () -> {};
    }

    private boolean isNarrow() {
        return getWidth() > 0 && getWidth() < Look.px(ROOMY);
    }

    private Section section() {
        Section fresh = fresh();
        Text said = model.said();
        if (said != null) {
            fresh.said(said);
        }
        return fresh;
    }

    private Section fresh() {
        return switch (model.section()) {
            case APPEARANCE -> new AppearanceSection(appearance, wording);
            case ABOUT -> new AboutSection(facts, wording);
            case BACKUPS -> {
                BackupsSection fresh = new BackupsSection(model.backups(), facts, zone, wording);
                yield listening(fresh, model.backups()::listen, model.backups()::load);
            }
            case PASSPHRASE -> {
                PassphraseSection fresh = new PassphraseSection(model.passphrase(), facts.demonstration(), wording);
                yield listening(fresh, model.passphrase()::listen, model.passphrase()::load);
            }
            case HELD -> {
                HeldSection fresh = new HeldSection(model.held(), wording);
                yield listening(fresh, model.held()::listen, model.held()::load);
            }
            case EXCHANGE -> {
                ExchangeSection fresh = new ExchangeSection(model.exchange(), wording);
                yield listening(fresh, model.exchange()::listen, model.exchange()::load);
            }
            case SERVER -> {
                ServerSection fresh = new ServerSection(model.server(), facts.demonstration(), wording);
                yield listening(fresh, model.server()::listen, model.server()::load);
            }
            case RETENTION -> {
                RetentionSection fresh = new RetentionSection(model.retention(), wording);
                yield listening(fresh, model.retention()::listen, model.retention()::load);
            }
        };
    }

    private Section listening(Section fresh, Function<Runnable, Runnable> listen, Runnable load) {
        ending = listen.apply(fresh::refresh);
        load.run();
        return fresh;
    }

    private void lay() {
        String focused = Again.focused(this);
        narrow = isNarrow();
        removeAll();
        if (narrow) {
            Wrap tabs = new Wrap(6);
            for (SettingsSection one : SettingsSection.values()) {
                tabs.with(button(one));
            }
            add(
                    Scroll.place(
                            new Column(0)
                                    .then(new Column(0).padded(16, 28, 0, 28).then(tabs))
                                    .then(section),
                            Shade.GROUND),
                    BorderLayout.CENTER);
        } else {
            Column list = new Column(4).padded(28, 16, 16, 16);
            for (SettingsSection one : SettingsSection.values()) {
                list.then(button(one));
            }
            add(Scroll.side(list, SIDE, true), BorderLayout.WEST);
            add(Scroll.place(section, Shade.GROUND), BorderLayout.CENTER);
        }
        revalidate();
        repaint();
        Again.focus(this, focused);
    }

    private Component button(SettingsSection one) {
        boolean here = one == model.section();
        String words = new CommandWords(wording.language()).name(one.command());
        JToggleButton button = new JToggleButton(words, here);
        button.setName("settings.section." + one);
        button.putClientProperty("FlatLaf.styleClass", "section");
        button.putClientProperty(Again.HERE, here);
        button.setHorizontalAlignment(SwingConstants.LEADING);
        button.addActionListener(pressed -> {
            button.setSelected(true);
            model.go(one);
        });
        return button;
    }
}
