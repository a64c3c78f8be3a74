package advisor.guide;

import java.time.LocalDate;

/**
 * What follows from what is known: the value of every condition as true, false or open.
 *
 * <p>Each condition is evaluated at most once and only when asked for. An evaluation belongs to one thread.
 */
final class Evaluation {

    private static final int MISSING = 0;
    private static final int SHIFT = 2;

    final Network net;
    final Knowledge knowledge;
    private final int[] nodeValues;
    private final int[] predicateValues;
    private final byte[] status;
    private final long[] answers;

    Evaluation(Knowledge knowledge) {
        this.net = knowledge.guide.network();
        this.knowledge = knowledge;
        this.nodeValues = new int[net.predicate.length];
        this.predicateValues = new int[net.predicates.length];
        this.status = knowledge.settled;
        this.answers = knowledge.value;
    }

    /** The leaf a condition ends at, or {@link Network#OPEN}. */
    int value(int node) {
        int fork = node - net.leaves;
        if (fork < 0) {
            return node;
        }
        int known = nodeValues[fork];
        if (known != MISSING) {
            return known - SHIFT;
        }
        int result = predicate(net.predicate[fork]);
        if (result == Network.YES) {
            result = value(net.yes[fork]);
        } else if (result == Network.NO) {
            result = value(net.no[fork]);
        } else if (result == Network.OPEN) {
            int ifYes = value(net.yes[fork]);
            result = ifYes != Network.OPEN && ifYes == value(net.no[fork]) ? ifYes : Network.OPEN;
        }
        nodeValues[fork] = result + SHIFT;
        return result;
    }

    /** Whether a predicate holds: yes, no, open, or the failure of the condition it stands for. */
    int predicate(int index) {
        int known = predicateValues[index];
        if (known != MISSING) {
            return known - SHIFT;
        }
        int result = compute(net.predicates[index]);
        predicateValues[index] = result + SHIFT;
        return result;
    }

    /** The status of a question; one that is not asked because of its {@code onlyIf} counts as unknown. */
    byte status(int question) {
        byte known = status[question];
        if (known == Knowledge.OPEN
                && net.onlyIf[question] != Network.YES
                && value(net.onlyIf[question]) == Network.NO) {
            status[question] = Knowledge.UNKNOWN;
            return Knowledge.UNKNOWN;
        }
        return known;
    }

    private int compute(CompiledPredicate p) {
        switch (p.kind) {
            case DEFINED:
                return value(net.definitions[p.target]);
            case CONCLUDED:
                return concluded(p.rules);
            case PLANNED:
                return planned(p.target);
            case SUM:
                return sum(p);
            case SIMILAR_ORGANISATION:
                return truth(knowledge.setting.similar().organisation() >= p.from);
            case SIMILAR_LEAK:
                return truth(knowledge.setting.similar().leak() >= p.from);
            default:
                return answered(p);
        }
    }

    private int answered(CompiledPredicate p) {
        byte state = status(p.target);
        if (state != Knowledge.KNOWN) {
            return state == Knowledge.OPEN ? Network.OPEN : Network.NO;
        }
        long answer = answers[p.target];
        return truth(
                switch (p.kind) {
                    case ONE_OF -> (p.mask >>> answer & 1) == 1;
                    case HAS_ANY -> (p.mask & answer) != 0;
                    case KNOWN -> true;
                    case EMPTY -> answer == 0;
                    case COUNT -> (p.mask == 1 ? Long.bitCount(answer) : answer) >= p.from;
                    case DATE -> within(answer, p);
                    case PLACE -> lies(answer, p.mask);
                    default -> throw new IllegalStateException("not about an answer: " + p.kind);
                });
    }

    private boolean within(long day, CompiledPredicate p) {
        LocalDate last = knowledge.setting.days().lastDay(LocalDate.ofEpochDay(day), (int) p.from, p.count);
        return !knowledge.setting.date().isAfter(last);
    }

    private static boolean lies(long place, long division) {
        if (division % 10_000 == 0) {
            return place / 10_000 == division / 10_000;
        }
        return division % 100 == 0 ? place / 100 == division / 100 : place == division;
    }

    /* An unknown part counts as 0, a sum of nothing but unknowns only fails, and an open part can be anything. */
    private int sum(CompiledPredicate p) {
        long low = 0;
        long high = 0;
        boolean anyKnown = false;
        boolean anyOpen = false;
        for (int i = 0; i < p.questions.length; i++) {
            byte state = status(p.questions[i]);
            if (state == Knowledge.KNOWN) {
                long part = p.factors[i] * answers[p.questions[i]];
                low += part;
                high += part;
                anyKnown = true;
            } else if (state == Knowledge.OPEN) {
                low += p.lowest[i];
                high += p.highest[i];
                anyOpen = true;
            }
        }
        if (!anyOpen) {
            return truth(anyKnown && low >= p.from && low <= p.to);
        }
        if (high < p.from || low > p.to) {
            return Network.NO;
        }
        return anyKnown && low >= p.from && high <= p.to ? Network.YES : Network.OPEN;
    }

    private int concluded(boolean[] rules) {
        boolean inside = false;
        boolean outside = false;
        for (int i = 0; i < net.when.length; i++) {
            int holds = value(net.when[i]);
            if (holds == Network.NO) {
                continue;
            }
            if (rules[i]) {
                inside = true;
            } else {
                outside = true;
            }
            if (holds != Network.OPEN) {
                break;
            }
        }
        if (inside && outside) {
            return Network.OPEN;
        }
        return truth(inside);
    }

    private int planned(int advice) {
        boolean open = false;
        for (Network.Source source : net.sources[advice]) {
            int holds = value(net.adviceWhen[source.rule()]);
            if (holds == Network.YES) {
                return Network.YES;
            }
            open |= holds == Network.OPEN;
        }
        return open ? Network.OPEN : Network.NO;
    }

    /** The first conclusion rule that certainly wins, or -1 while that is open or when none can. */
    int winner() {
        for (int i = 0; i < net.when.length; i++) {
            int holds = value(net.when[i]);
            if (holds != Network.NO) {
                return holds == Network.YES ? i : -1;
            }
        }
        return -1;
    }

    private static int truth(boolean holds) {
        return holds ? Network.YES : Network.NO;
    }
}
