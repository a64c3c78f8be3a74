package advisor.proof;

import advisor.guide.Answer;
import advisor.guide.Guide;
import advisor.guide.Setting;
import advisor.guide.Severity;
import advisor.guide.Similar;
import advisor.guide.Text;
import advisor.guide.Truth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One part of a proof as it is made: decides one thing after another, by the book, by what invented clients showed, or by a
 * solver of its own, and notes what was found.
 */
final class Proving {

    private static final String YES = "yes";
    private static final String NO = "no";

    private final Context context;
    private final Guide guide;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> undecided = new ArrayList<>();
    private int asked;
    private int known;
    private @Nullable GuideFormulas formulas;

    /** What all parts of one proof share. */
    record Context(
            Guide guide, Setting setting, Deadline deadline, ProofBook.Reading book, Slices slices, Cones cones) {}

    Proving(Context context) {
        this.context = context;
        this.guide = context.guide();
    }

    Context context() {
        return context;
    }

    /* Made when something must be proven, since making the solver costs more than finding all of it in the book. */
    GuideFormulas formulas() {
        GuideFormulas made = formulas;
        if (made == null) {
            made = new GuideFormulas(guide, new ClientFormulas(new SmtSolver(context.deadline()), context.setting()));
            formulas = made;
        }
        return made;
    }

    Solver solver() {
        return formulas().solver();
    }

    /** Adds what another part found; that a question that is never asked changes nothing is no news. */
    void add(Proving part) {
        Set<String> unreachable = unreachable();
        part.findings.stream()
                .filter(finding -> !finding.code().equals("unused-question") || !unreachable.contains(finding.id()))
                .forEach(findings::add);
        undecided.addAll(part.undecided);
        asked += part.asked;
        known += part.known;
    }

    /** What is reported so far as something that nobody reaches. */
    Set<String> unreachable() {
        Set<String> ids = new HashSet<>();
        findings.stream()
                .filter(finding -> finding.code().equals("unreachable"))
                .forEach(finding -> ids.add(finding.id()));
        return ids;
    }

    /**
     * Looks for branches of conditions that nobody takes, when all else was added.
     *
     * @param taken those that invented clients took
     */
    void branches(BranchesTaken taken) {
        Branches.Found found =
                new Branches(guide, this::formulas, context.slices(), context.book(), taken, unreachable()).unreached();
        findings.addAll(found.notices());
        undecided.addAll(found.undecided());
        asked += found.asked();
        known += found.known();
    }

    /** All that was found. */
    Proof proof() {
        return new Proof(findings, undecided, asked, known);
    }

    /** Notes what could not be decided in time. */
    void undecided(String what) {
        undecided.add(what);
    }

    /** Reports an error when there is a client for whom something wrong holds, in a place found by its id. */
    void decide(String code, String id, String slice, Supplier<Solver.Formula> wrong, Text message, Text remedy) {
        decide(code, id, GuideCheck.Place.NOWHERE, slice, wrong, message, remedy);
    }

    /** Reports an error when there is a client for whom something wrong holds; that there is none is kept, a client is not. */
    void decide(
            String code,
            String id,
            GuideCheck.Place at,
            String slice,
            Supplier<Solver.Formula> wrong,
            Text message,
            Text remedy) {
        asked++;
        if (context.book().find(slice).filter(NO::equals).isPresent()) {
            known += context.book().isFromBefore(slice) ? 1 : 0;
            return;
        }
        Solver.Reply reply = solver().ask(wrong.get());
        if (reply instanceof Solver.Reply.Undecided) {
            undecided.add(code + " " + id);
        } else if (reply instanceof Solver.Reply.Impossible) {
            context.book().keep(slice, NO);
        } else if (reply instanceof Solver.Reply.Possible possible) {
            Similar similar = formulas().client().similar(possible.values());
            Setting setting = context.setting();
            Setting then = new Setting(setting.date(), setting.locality(), similar, setting.days());
            Map<String, Answer> witness = new LinkedHashMap<>();
            Witnesses.replay(guide, then, formulas().client().client(guide, possible.values()))
                    .answered()
                    .forEach(one -> witness.put(one.question().key(), one.answer()));
            findings.add(new Finding(code, Severity.ERROR, id, at, message, remedy, witness, similar));
        }
    }

    /** Whether somebody reaches what an id names; what is not decided in time is noted and taken for possible. */
    boolean isPossible(String id, String slice, boolean isSeen, Supplier<Solver.Formula> formula) {
        Truth possible = truth(slice, isSeen, () -> solver().can(formula.get()));
        if (possible == Truth.OPEN) {
            undecided.add("unreachable " + id);
        }
        return possible != Truth.NO;
    }

    /** What the book says, else what an invented client showed, else what is proven. */
    Truth truth(String slice, boolean isSeen, Supplier<Truth> proven) {
        asked++;
        Optional<String> before = context.book().find(slice);
        if (before.filter(YES::equals).isPresent() || before.filter(NO::equals).isPresent()) {
            known += context.book().isFromBefore(slice) ? 1 : 0;
            return before.get().equals(YES) ? Truth.YES : Truth.NO;
        }
        Truth truth = isSeen ? Truth.YES : proven.get();
        if (truth != Truth.OPEN) {
            context.book().keep(slice, truth == Truth.YES ? YES : NO);
        }
        return truth;
    }

    /** Reports something that nobody reaches or that changes nothing, for which there is no witness. */
    void report(String code, Severity severity, String id, Text message, Text remedy) {
        findings.add(
                new Finding(code, severity, id, GuideCheck.Place.NOWHERE, message, remedy, Map.of(), Similar.NONE));
    }
}
