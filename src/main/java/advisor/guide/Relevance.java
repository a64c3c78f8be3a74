package advisor.guide;

/** Finds the questions on which something still depends, by walking the open parts of what the session will say. */
final class Relevance {

    private final Evaluation evaluation;
    private final Network net;
    private final boolean[] nodes;
    private final boolean[] questions;

    Relevance(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.net = evaluation.net;
        this.nodes = new boolean[net.predicate.length];
        this.questions = new boolean[net.onlyIf.length];
        conclusions();
        for (int advice = 0; advice < net.sources.length; advice++) {
            advice(advice);
        }
    }

    /** Whether anything still depends on a question. */
    boolean matters(int question) {
        return questions[question];
    }

    private void conclusions() {
        for (int i = 0; i < net.when.length; i++) {
            int holds = evaluation.value(net.when[i]);
            if (holds == Network.NO) {
                continue;
            }
            walk(net.confidence[i]);
            walk(net.conclusionVariant[net.conclusionOf[i]]);
            if (holds != Network.OPEN) {
                break;
            }
            walk(net.when[i]);
        }
    }

    /* The rules stand most urgent first: once one certainly holds, the later ones can change nothing. */
    private void advice(int advice) {
        boolean possible = false;
        for (Network.Source source : net.sources[advice]) {
            int holds = evaluation.value(net.adviceWhen[source.rule()]);
            if (holds == Network.YES) {
                possible = true;
                break;
            }
            if (holds == Network.OPEN) {
                possible = true;
                walk(net.adviceWhen[source.rule()]);
            }
        }
        if (possible) {
            walk(net.adviceVariant[advice]);
        }
    }

    private void walk(int node) {
        int fork = node - net.leaves;
        if (fork < 0 || nodes[fork] || evaluation.value(node) != Network.OPEN) {
            return;
        }
        nodes[fork] = true;
        int holds = evaluation.predicate(net.predicate[fork]);
        if (holds == Network.YES) {
            walk(net.yes[fork]);
        } else if (holds == Network.NO) {
            walk(net.no[fork]);
        } else {
            depends(net.predicates[net.predicate[fork]]);
            walk(net.yes[fork]);
            walk(net.no[fork]);
        }
    }

    private void depends(CompiledPredicate p) {
        switch (p.kind) {
            case DEFINED:
                walk(net.definitions[p.target]);
                break;
            case SUM:
                for (int question : p.questions) {
                    questionMatters(question);
                }
                break;
            case CONCLUDED, PLANNED:
                // What these depend on is walked anyway: the session always says its conclusion and its whole plan.
                break;
            case SIMILAR_LEAK, SIMILAR_ORGANISATION:
                break;
            default:
                questionMatters(p.target);
        }
    }

    private void questionMatters(int question) {
        if (!questions[question] && evaluation.status(question) == Knowledge.OPEN) {
            questions[question] = true;
            walk(net.onlyIf[question]);
        }
    }
}
