package advisor.workbench.session;

import advisor.guide.Question;
import advisor.pack.Localities;
import advisor.workbench.look.Column;
import advisor.workbench.look.Prose;
import advisor.workbench.place.PlacePicker;
import advisor.workbench.words.Wording;
import javax.swing.JComponent;

/** A place, found by name, pinyin or code. */
final class PlaceField implements Field {

    private final SessionModel model;
    private final Question question;
    private final PlacePicker picker;
    private final Column view = new Column(8);
    private String shown = "";

    PlaceField(SessionModel model, Question question, Localities localities, String label, Wording wording) {
        this.model = model;
        this.question = question;
        this.picker = new PlacePicker(
                localities,
                label,
                wording,
                code -> model.draft(question, model.draft(question).typed(code)));
        view.then(Prose.quiet(wording.say("place.how"))).then(picker.view());
        refresh();
    }

    @Override
    public JComponent view() {
        return view;
    }

    @Override
    public JComponent start() {
        return picker.field();
    }

    @Override
    public void refresh() {
        Draft draft = model.draft(question);
        String code = draft.instead() == Draft.Instead.NO ? draft.text() : "";
        if (!code.equals(shown)) {
            shown = code;
            picker.show(code);
        }
    }
}
