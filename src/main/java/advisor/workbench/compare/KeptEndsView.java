package advisor.workbench.compare;

import advisor.report.KeptEnds;
import advisor.report.KeptEndsWords;
import advisor.workbench.look.Column;
import advisor.workbench.look.NoticeBox;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.words.Wording;
import javax.swing.JProgressBar;

/** How the desk's kept outcomes would end with the second version; asked for, since it reads all of them. */
final class KeptEndsView extends Column {

    private static final long serialVersionUID = 1L;

    KeptEndsView(KeptEndsModel model, Compared compared, Wording wording) {
        super(8);
        setName("compare.kept");
        padded(16, 20, 16, 20).on(Shade.SHEET, Shade.LINE, 12);
        then(new Prose(wording.say("compare.kept"), Type.STRONG, Shade.INK));
        if (model.notice() != null) {
            then(new NoticeBox(wording, model.notice()));
        }
        if (model.stage() instanceof KeptEndsModel.Stage.Told told) {
            told(told.ends(), new KeptEndsWords(compared.a(), compared.b(), compared.place()), wording);
        } else if (model.stage() instanceof KeptEndsModel.Stage.Reading) {
            JProgressBar bar = new JProgressBar();
            bar.setIndeterminate(true);
            bar.setName("compare.kept.progress");
            bar.getAccessibleContext().setAccessibleName(wording.say("compare.kept.reading"));
            then(Prose.body(wording.say("compare.kept.reading")));
            then(bar);
            natural(8, Press.other("compare.kept.cancel", wording.say("compare.cancel"), model::cancel));
        } else {
            then(Prose.quiet(wording.say("compare.kept.how")));
            natural(8, Press.other("compare.kept.look", wording.say("compare.kept.look"), () -> model.look(compared)));
        }
    }

    private void told(KeptEnds ends, KeptEndsWords words, Wording wording) {
        then(Prose.body(wording.say(words.lead(ends))));
        for (KeptEndsWords.Said said : words.aspects(ends)) {
            Column sheet = new Column(4).padded(10, 14, 10, 14).on(Shade.ACCENT_WASH, null, 8);
            sheet.then(new Prose(wording.say(said.title()), Type.SMALL_STRONG, Shade.ACCENT));
            said.lines().forEach(line -> sheet.then(Prose.body("• " + wording.say(line))));
            then(sheet);
        }
        words.notes(ends).forEach(note -> then(Prose.quiet(wording.say(note))));
    }
}
