package advisor.workbench.packs;

import advisor.pack.Localities;
import advisor.session.Session;
import advisor.workbench.guides.GuideShelf;
import advisor.workbench.look.Again;
import advisor.workbench.look.Column;
import advisor.workbench.look.NoticeBox;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.task.Notice;
import advisor.workbench.words.Wording;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Packs: installing one that somebody published, what was installed here and whom the desk trusts, and publishing one. */
public final class PacksPanel extends Column {

    private static final long serialVersionUID = 1L;

    private final transient PacksModel model;
    private final transient Wording wording;
    private final Column notices = new Column(8);
    private final InstallBox install;
    private final InstalledBox installed;
    private final PublishBox publish;

    /**
     * A view of packs.
     *
     * @param guides the guides there are
     * @param practise opens a session that reaches no disk
     */
    public PacksPanel(
            PacksModel model,
            PublishModel publishing,
            List<GuideShelf.Shelved> guides,
            Consumer<Session> practise,
            Localities localities,
            Wording wording) {
        super(860, 14);
        this.model = model;
        this.wording = wording;
        this.install = new InstallBox(
                model.installing(), guide -> model.looked().overlaid().contains(guide), practise, localities, wording);
        this.installed = new InstalledBox(model, wording);
        this.publish = new PublishBox(publishing, guides, wording);
        setName("packs");
        padded(24, 32, 32, 32);
        then(new Prose(wording.say("packs.title"), Type.TITLE, Shade.INK));
        then(4, new Prose(wording.say("packs.lead"), Type.LEAD, Shade.QUIET));
        then(10, notices);
        then(12, install);
        then(22, installed);
        then(22, publish);
        refresh();
    }

    /** Shows the packs as they are now. */
    public void refresh() {
        String focused = Again.focused(this);
        notices.clear();
        notice(model.damage());
        notice(model.notice());
        install.refresh();
        installed.refresh();
        again(focused);
    }

    private void notice(@Nullable Notice notice) {
        if (notice != null) {
            notices.then(new NoticeBox(wording, notice));
        }
    }

    /** Shows what is published as it is now. */
    public void refreshPublishing() {
        String focused = Again.focused(this);
        publish.refresh();
        again(focused);
    }

    private void again(@Nullable String focused) {
        revalidate();
        repaint();
        // what was pressed may be gone; then the answer it led to comes next
        if (focused != null && !Again.focus(this, focused) && !Again.focus(this, "packs.goOn")) {
            Again.focus(this, "packs.choose");
        }
    }

    /** Asks for the file of a pack and opens it. */
    public void choose() {
        install.choose();
    }

    /** Asks where the pack goes and publishes it. */
    public void publish() {
        publish.publish();
    }
}
