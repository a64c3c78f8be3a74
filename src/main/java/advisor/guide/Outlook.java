package advisor.guide;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows from what is known of a client: the next question, the conclusion, the plan as far as it is certain.
 *
 * <p>Nothing here is ever taken back: what is certain stays certain whatever is answered later. An outlook belongs to
 * one thread.
 */
public final class Outlook {

    private final Declarations d;
    private final Network net;
    private final Evaluation evaluation;

    private Outlook(Knowledge knowledge) {
        this.d = knowledge.guide.declarations();
        this.net = knowledge.guide.network();
        this.evaluation = new Evaluation(knowledge);
    }

    /** The outlook from what is known. */
    public static Outlook of(Knowledge knowledge) {
        return new Outlook(knowledge);
    }

    /** The question to ask next, or null when no answer can change anything any more. */
    public @Nullable Question next() {
        Relevance relevance = null;
        List<Question> questions = d.questions();
        for (int i = 0; i < net.onlyIf.length; i++) {
            if (evaluation.status(i) != Knowledge.OPEN || evaluation.value(net.onlyIf[i]) != Network.YES) {
                continue;
            }
            if (net.askAlways[i]) {
                return questions.get(i);
            }
            if (relevance == null) {
                relevance = new Relevance(evaluation);
            }
            if (relevance.matters(i)) {
                return questions.get(i);
            }
        }
        return null;
    }

    /** The rule whose conclusion is certain, or null while none is. */
    public @Nullable ConclusionRule winner() {
        int winner = evaluation.winner();
        return winner < 0 ? null : d.conclusionRules().get(winner);
    }

    /** The certain rule whose conclusion interrupts the asking, or null. */
    public @Nullable ConclusionRule interruption() {
        int winner = evaluation.winner();
        return winner < 0 || !net.interrupts[net.conclusionOf[winner]]
                ? null
                : d.conclusionRules().get(winner);
    }

    /** The conclusion with its confidence, or null while either is open. */
    public @Nullable Verdict verdict() {
        int winner = evaluation.winner();
        if (winner < 0) {
            return null;
        }
        String confidence = net.name(evaluation.value(net.confidence[winner]));
        if (confidence.isEmpty()) {
            return null;
        }
        String variant = net.name(evaluation.value(net.conclusionVariant[net.conclusionOf[winner]]));
        return new Verdict(
                d.conclusionRules().get(winner), Confidence.of(confidence), variant, net.conclusionSources.get(winner));
    }

    /** The advice that is certain, most urgent first, then in the order of the rules that added it. */
    public List<PlanItem> plan() {
        PlanItem[] items = new PlanItem[net.sources.length];
        long[] orders = new long[net.sources.length];
        int count = 0;
        for (int advice = 0; advice < net.sources.length; advice++) {
            Network.Source source = certain(advice);
            if (source != null) {
                int at = count++;
                for (; at > 0 && orders[at - 1] > source.order(); at--) {
                    orders[at] = orders[at - 1];
                    items[at] = items[at - 1];
                }
                orders[at] = source.order();
                items[at] = worded(source.item(), net.name(evaluation.value(net.adviceVariant[advice])));
            }
        }
        return List.of(Arrays.copyOf(items, count));
    }

    private static PlanItem worded(PlanItem item, String variant) {
        return variant.isEmpty()
                ? item
                : new PlanItem(item.key(), item.urgency(), variant, item.rule(), item.sources());
    }

    private Network.@Nullable Source certain(int advice) {
        for (Network.Source source : net.sources[advice]) {
            if (evaluation.value(net.adviceWhen[source.rule()]) == Network.YES) {
                return source;
            }
        }
        return null;
    }

    /** Whether the condition of a conclusion rule holds here, whatever rules stand before it. */
    public Truth conclusionRule(int index) {
        return truth(evaluation.value(net.when[index]));
    }

    /** Whether an advice rule adds its advice here. */
    public Truth adviceRule(int index) {
        return truth(evaluation.value(net.adviceWhen[index]));
    }

    /** Whether the condition under which a question is asked holds here. */
    public Truth asked(int index) {
        return truth(evaluation.value(net.onlyIf[index]));
    }

    /** Whether a promise of the guide holds here. */
    public Truth promise(int index) {
        return truth(evaluation.value(net.promises[index]));
    }

    /** Whether a predicate of the guide holds here; a failing one counts as open. */
    public Truth predicate(int index) {
        return truth(evaluation.predicate(index));
    }

    private static Truth truth(int value) {
        return value == Network.YES ? Truth.YES : value == Network.NO ? Truth.NO : Truth.OPEN;
    }

    /** The error of the guide's script that this client runs into, or null when there is none. */
    public Tree.@Nullable Failure failure() {
        if (!net.anyFailure) {
            return null;
        }
        for (int i = 0; i < net.onlyIf.length; i++) {
            if (net.isFailure(evaluation.value(net.onlyIf[i]))) {
                return failure(evaluation.value(net.onlyIf[i]));
            }
        }
        for (int i = 0; i < net.when.length; i++) {
            int holds = evaluation.value(net.when[i]);
            if (net.isFailure(holds)) {
                return failure(holds);
            }
            if (holds == Network.YES) {
                if (net.isFailure(evaluation.value(net.confidence[i]))) {
                    return failure(evaluation.value(net.confidence[i]));
                }
                break;
            }
        }
        for (int when : net.adviceWhen) {
            if (net.isFailure(evaluation.value(when))) {
                return failure(evaluation.value(when));
            }
        }
        return null;
    }

    private Tree.Failure failure(int value) {
        return (Tree.Failure) net.leafTrees.get(value);
    }
}
