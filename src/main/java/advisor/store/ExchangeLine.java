package advisor.store;

import advisor.outcome.FollowUp;
import advisor.outcome.Outcome;
import advisor.outcome.OutcomeSeal;
import advisor.outcome.SealBroken;
import advisor.outcome.SealedFollowUp;
import advisor.outcome.SealedOutcome;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line of an exchange file: an outcome, a follow-up, or the number of a withdrawn outcome. */
record ExchangeLine(@Nullable Outcome outcome, @Nullable FollowUp followUp, long withdrawn) {

    private static final int OUTCOME = 17;
    private static final int FOLLOW_UP = 9;

    static String of(SealedOutcome row) {
        return line(
                "outcome",
                row.id(),
                row.guide(),
                row.version(),
                row.hash(),
                row.city(),
                row.month(),
                row.conclusion(),
                row.confidence(),
                row.answers(),
                row.advice(),
                row.done(),
                row.questions(),
                row.unknowns(),
                row.feedback(),
                row.ratings(),
                row.seal());
    }

    static String of(SealedFollowUp row) {
        return line(
                "follow-up",
                row.outcome(),
                row.month(),
                row.accepted(),
                row.caseOpened(),
                row.refusedInWriting(),
                row.moneyReturned(),
                row.helped(),
                row.seal());
    }

    static String of(long withdrawn) {
        return line("withdrawn", withdrawn);
    }

    /* None of the columns can hold a tab. */
    private static String line(Object... columns) {
        return Stream.of(columns).map(String::valueOf).collect(Collectors.joining("\t"));
    }

    static ExchangeLine read(String line, OutcomeSeal seal) throws SealBroken, ExchangeFile.Broken {
        String[] at = line.split("\t", -1);
        try {
            if (at[0].equals("outcome") && at.length == OUTCOME) {
                SealedOutcome row = new SealedOutcome(
                        Long.parseLong(at[1]),
                        at[2],
                        at[3],
                        at[4],
                        at[5],
                        Integer.parseInt(at[6]),
                        at[7],
                        at[8],
                        at[9],
                        at[10],
                        at[11],
                        Integer.parseInt(at[12]),
                        Integer.parseInt(at[13]),
                        at[14],
                        at[15],
                        at[16]);
                return new ExchangeLine(seal.open(row), null, 0);
            }
            if (at[0].equals("follow-up") && at.length == FOLLOW_UP) {
                SealedFollowUp row = new SealedFollowUp(
                        Long.parseLong(at[1]), Integer.parseInt(at[2]), at[3], at[4], at[5], at[6], at[7], at[8]);
                return new ExchangeLine(null, seal.open(row), 0);
            }
            if (at[0].equals("withdrawn") && at.length == 2) {
                return new ExchangeLine(null, null, Long.parseLong(at[1]));
            }
        } catch (NumberFormatException broken) {
            throw new ExchangeFile.Broken();
        }
        throw new ExchangeFile.Broken();
    }
}
