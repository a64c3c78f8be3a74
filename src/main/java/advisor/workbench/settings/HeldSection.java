package advisor.workbench.settings;

import advisor.store.HeldFile;
import advisor.workbench.desk.DeskCare;
import advisor.workbench.look.Column;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.words.Wording;

/** What the desk holds, to be read to a client who asks. */
final class HeldSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient HeldModel model;

    HeldSection(HeldModel model, Wording wording) {
        super("settings.held", wording);
        this.model = model;
        refresh();
    }

    @Override
    void build() {
        notice(model.notice());
        DeskCare.Held held = model.held();
        if (held == null) {
            if (model.notice() == null) {
                then(16, Prose.quiet(say("loading")));
            }
            return;
        }
        Column said = sheet("said");
        held.sentences().forEach(sentence -> said.then(Prose.body(wording().say(sentence))));
        then(20, said);
        Column files = sheet("files");
        for (HeldFile file : held.files()) {
            files.then(
                    12,
                    new Row(16)
                            .rest(new Prose(file.name(), Type.STRONG, Shade.INK))
                            .natural(Prose.quiet(size(file.bytes()))));
            files.then(2, Prose.quiet(wording().say(file.what())));
        }
        then(files);
    }

    private String size(long bytes) {
        return bytes < 1000
                ? say("bytes", bytes)
                : bytes < 1_000_000 ? say("kilobytes", bytes / 1000) : say("megabytes", bytes / 1_000_000.0);
    }
}
