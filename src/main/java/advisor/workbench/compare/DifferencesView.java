package advisor.workbench.compare;

import advisor.guide.Problem;
import advisor.proof.DeclaredChange;
import advisor.proof.Difference;
import advisor.proof.DifferenceWords;
import advisor.proof.Side;
import advisor.workbench.look.Column;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.look.Wrap;
import advisor.workbench.words.Wording;
import java.util.List;
import java.util.function.BiConsumer;
import javax.swing.JButton;
import org.jspecify.annotations.Nullable;

/** What differs between two versions: for whom, how, and one client each; then what changed beneath, and texts and facts. */
public final class DifferencesView extends Column {

    private static final long serialVersionUID = 1L;

    /** How many regions, and how many texts or facts, are shown before all are asked for. */
    private static final int FIRST = 20;

    private final transient Compared compared;
    private final transient Wording wording;
    private final transient DifferenceWords words;
    private final transient BiConsumer<Difference, Side> open;

    /**
     * A view of what came of comparing.
     *
     * @param open opens a session for practice of the client of a difference, with the guide of a side
     */
    public DifferencesView(Compared compared, BiConsumer<Difference, Side> open, Wording wording) {
        this(compared, null, open, wording);
    }

    /** The same with how kept outcomes would end below the summary, or without when null. */
    DifferencesView(
            Compared compared, @Nullable KeptEndsView kept, BiConsumer<Difference, Side> open, Wording wording) {
        super(12);
        this.compared = compared;
        this.wording = wording;
        this.words = compared.words(wording.language());
        this.open = open;
        setName("compare.result");
        then(summary());
        if (kept != null) {
            then(12, kept);
        }
        notices();
        List<Difference> differences = compared.comparison().differences();
        Column regions = new Column(12);
        for (int i = 0; i < Math.min(FIRST, differences.size()); i++) {
            regions.then(region(i, differences.get(i)));
        }
        then(14, regions);
        more("compare.more", differences.size(), () -> {
            for (int i = FIRST; i < differences.size(); i++) {
                regions.then(region(i, differences.get(i)));
            }
        });
        declared();
    }

    private Column summary() {
        int found = compared.comparison().differences().size();
        boolean isProven = compared.comparison().undecided().isEmpty();
        Shade wash = found == 0 && isProven ? Shade.WEEK_WASH : Shade.TODAY_WASH;
        String said = found > 0
                ? wording.say("compare.found", found)
                : wording.say(isProven ? "compare.equal" : "compare.nothingFound");
        Column sheet = new Column(6).padded(16, 20, 16, 20).on(wash, null, 12);
        sheet.then(new Prose(said, Type.LEAD_STRONG, Shade.INK));
        sheet.then(Prose.body(wording.say(
                "compare.declared.count",
                compared.declared(wording.language()).size(),
                Math.max(0.1, compared.seconds()))));
        if (!isProven) {
            sheet.then(Prose.body(wording.say(
                    "compare.undecided",
                    String.join(wording.say("list.comma"), compared.comparison().undecided()))));
        }
        sheet.getAccessibleContext().setAccessibleName(said);
        return sheet;
    }

    private void notices() {
        if (compared.beneath().isEmpty()) {
            return;
        }
        Column sheet = new Column(6).padded(14, 20, 14, 20).on(Shade.TODAY_WASH, null, 12);
        sheet.setName("compare.beneath");
        sheet.then(new Prose(wording.say("compare.beneath"), Type.STRONG, Shade.INK));
        sheet.then(Prose.quiet(wording.say("compare.beneath.how")));
        Column all = new Column(4);
        List<Problem> notices = compared.beneath();
        notices.stream().limit(FIRST).forEach(one -> all.then(notice(one)));
        then(14, sheet.then(8, all));
        more(
                "compare.beneath.more",
                notices.size(),
                () -> notices.stream().skip(FIRST).forEach(one -> all.then(notice(one))));
    }

    private Prose notice(Problem one) {
        return Prose.body("• " + wording.say(one.message()));
    }

    private Column region(int index, Difference difference) {
        Column sheet = new Column(6).padded(16, 20, 16, 20).on(Shade.SHEET, Shade.LINE, 12);
        sheet.setName("compare.region." + index);
        List<String> where = words.where(difference);
        sheet.then(new Prose(wording.say("compare.region", index + 1), Type.SMALL_STRONG, Shade.ACCENT));
        where.forEach(phrase -> sheet.then(4, new Prose(phrase, Type.STRONG, Shade.INK)));
        Column changes = new Column(4).padded(10, 14, 10, 14).on(Shade.ACCENT_WASH, null, 8);
        difference.changes().forEach(change -> changes.then(Prose.body(words.change(change))));
        sheet.then(8, changes);
        sheet.then(
                8,
                new Row(8)
                        .natural(Prose.quiet(wording.say("compare.example")))
                        .rest(Prose.quiet(String.join(wording.say("list.semicolon"), words.witness(difference)))));
        sheet.then(8, new Wrap(8).with(session(index, difference, Side.A)).with(session(index, difference, Side.B)));
        sheet.getAccessibleContext().setAccessibleName(String.join(wording.say("list.semicolon"), where));
        return sheet;
    }

    private JButton session(int index, Difference difference, Side side) {
        JButton button = Press.other(
                "compare.session." + index + "." + side,
                wording.say("compare.session." + side),
                () -> open.accept(difference, side));
        button.getAccessibleContext()
                .setAccessibleName(wording.say("compare.region", index + 1)
                        + wording.say("list.colon")
                        + wording.say("compare.session." + side));
        return button;
    }

    private void declared() {
        List<DeclaredChange> changes = compared.declared(wording.language());
        if (changes.isEmpty()) {
            return;
        }
        then(20, new Prose(wording.say("compare.declared"), Type.HEADING, Shade.INK));
        then(2, Prose.quiet(wording.say("compare.declared.how")));
        Column list = new Column(6);
        changes.stream().limit(FIRST).forEach(change -> list.then(declared(change)));
        then(8, list);
        more(
                "compare.declared.more",
                changes.size(),
                () -> changes.stream().skip(FIRST).forEach(change -> list.then(declared(change))));
    }

    private Column declared(DeclaredChange change) {
        Column sheet = new Column(3).padded(10, 14, 10, 14).on(Shade.SHEET, Shade.LINE, 8);
        sheet.then(new Prose(words.what(change.what()) + "  " + change.key(), Type.SMALL_STRONG, Shade.QUIET));
        line(sheet, "−", change.a(), Shade.NOW);
        line(sheet, "+", change.b(), Shade.WEEK);
        return sheet;
    }

    private static void line(Column sheet, String sign, String text, Shade shade) {
        if (!text.isEmpty()) {
            sheet.then(new Row(8).fixed(12, new Prose(sign, Type.STRONG, shade)).rest(Prose.body(text)));
        }
    }

    /* The rest is built when somebody wants it: hundreds of sheets take a while. */
    private void more(String name, int all, Runnable rest) {
        if (all <= FIRST) {
            return;
        }
        JButton[] button = new JButton[1];
        button[0] = Press.other(name, wording.say("compare.more", all - FIRST), () -> {
            button[0].setVisible(false);
            rest.run();
            revalidate();
            repaint();
        });
        natural(10, button[0]);
    }
}
