package advisor.store;

import advisor.outcome.SealedFollowUp;
import advisor.outcome.SealedOutcome;
import advisor.outcome.SealedUnfinished;
import java.util.List;
import java.util.Optional;

/**
 * Rows as they lie under a {@link Veil}, and back.
 *
 * <p>What was altered comes back as a row whose seal does not hold, so that it counts as damaged like any other.
 */
final class Veiled {

    private static final String OUTCOMES = "outcomes";
    private static final String UNFINISHED = "unfinished";
    private static final String FOLLOW_UPS = "follow_ups";
    private static final String RECEIPTS = "receipts";
    private static final String ORGANISATIONS = "organisations";

    private static final String SUMMARY = "summary";
    private static final String RETENTION = "retention";
    private static final String TRUSTED = "trusted_desks";
    private static final String RADAR = "radar";
    private static final String PRACTICE = "practice";

    private Veiled() {}

    static String cover(Veil veil, SealedOutcome row) {
        return veil.cover(
                OUTCOMES,
                row.id(),
                List.of(
                        row.guide(),
                        row.version(),
                        row.hash(),
                        row.city(),
                        Integer.toString(row.month()),
                        row.conclusion(),
                        row.confidence(),
                        row.answers(),
                        row.advice(),
                        row.done(),
                        Integer.toString(row.questions()),
                        Integer.toString(row.unknowns()),
                        row.feedback(),
                        row.ratings(),
                        row.seal()));
    }

    /** What is left of an outcome for everybody to see. */
    static SealedOutcome emptyOutcome(long id) {
        return new SealedOutcome(id, "", "", "", "", 0, "", "", "", "", "", 0, 0, "", "", "");
    }

    static SealedOutcome outcome(Veil veil, long id, String covered) {
        Optional<List<String>> found = veil.uncover(OUTCOMES, id, covered, 15);
        if (found.isEmpty()) {
            return emptyOutcome(id);
        }
        List<String> row = found.get();
        return new SealedOutcome(
                id,
                row.get(0),
                row.get(1),
                row.get(2),
                row.get(3),
                Integer.parseInt(row.get(4)),
                row.get(5),
                row.get(6),
                row.get(7),
                row.get(8),
                row.get(9),
                Integer.parseInt(row.get(10)),
                Integer.parseInt(row.get(11)),
                row.get(12),
                row.get(13),
                row.get(14));
    }

    static String cover(Veil veil, SealedUnfinished row) {
        return veil.cover(
                UNFINISHED,
                row.id(),
                List.of(
                        Long.toString(veil.workbench()),
                        row.guide(),
                        row.version(),
                        row.hash(),
                        row.locality(),
                        Integer.toString(row.date()),
                        Integer.toString(row.organisations()),
                        Integer.toString(row.leaks()),
                        Boolean.toString(row.carriedOn()),
                        row.answers(),
                        row.askAgain(),
                        Long.toString(row.minute()),
                        row.seal()));
    }

    static SealedUnfinished emptyUnfinished(long id) {
        return new SealedUnfinished(id, "", "", "", "", 0, 0, 0, false, "", "", 0, "");
    }

    /**
     * A session of some workbench.
     *
     * @param workbench the number of the one that keeps it
     */
    record Owned(long workbench, SealedUnfinished session) {}

    static Owned unfinished(Veil veil, long id, String covered) {
        Optional<List<String>> found = veil.uncover(UNFINISHED, id, covered, 13);
        if (found.isEmpty()) {
            return new Owned(0, emptyUnfinished(id));
        }
        List<String> row = found.get();
        return new Owned(
                Long.parseLong(row.get(0)),
                new SealedUnfinished(
                        id,
                        row.get(1),
                        row.get(2),
                        row.get(3),
                        row.get(4),
                        Integer.parseInt(row.get(5)),
                        Integer.parseInt(row.get(6)),
                        Integer.parseInt(row.get(7)),
                        Boolean.parseBoolean(row.get(8)),
                        row.get(9),
                        row.get(10),
                        Long.parseLong(row.get(11)),
                        row.get(12)));
    }

    static String cover(Veil veil, SealedFollowUp row) {
        return veil.cover(
                FOLLOW_UPS,
                row.outcome(),
                List.of(
                        Integer.toString(row.month()),
                        row.accepted(),
                        row.caseOpened(),
                        row.refusedInWriting(),
                        row.moneyReturned(),
                        row.helped(),
                        row.seal()));
    }

    static SealedFollowUp emptyFollowUp(long outcome) {
        return new SealedFollowUp(outcome, 0, "", "", "", "", "", "");
    }

    static SealedFollowUp followUp(Veil veil, long outcome, String covered) {
        return veil.uncover(FOLLOW_UPS, outcome, covered, 7)
                .map(row -> new SealedFollowUp(
                        outcome,
                        Integer.parseInt(row.get(0)),
                        row.get(1),
                        row.get(2),
                        row.get(3),
                        row.get(4),
                        row.get(5),
                        row.get(6)))
                .orElseGet(() -> emptyFollowUp(outcome));
    }

    static String cover(Veil veil, ReceiptTable.Row row) {
        return veil.cover(
                RECEIPTS, row.key(), List.of(row.tag(), row.box(), Integer.toString(row.dropMonth()), row.seal()));
    }

    static ReceiptTable.Row emptyReceipt(long key) {
        return new ReceiptTable.Row(key, "", "", 0, "");
    }

    static ReceiptTable.Row receipt(Veil veil, long key, String covered) {
        return veil.uncover(RECEIPTS, key, covered, 4)
                .map(row -> new ReceiptTable.Row(key, row.get(0), row.get(1), Integer.parseInt(row.get(2)), row.get(3)))
                .orElseGet(() -> emptyReceipt(key));
    }

    static String cover(Veil veil, OrganisationTable.Row row) {
        return veil.cover(
                ORGANISATIONS,
                row.key(),
                List.of(row.tag(), Integer.toString(row.month()), Integer.toString(row.clients()), row.seal()));
    }

    static OrganisationTable.Row emptyOrganisation(long key) {
        return new OrganisationTable.Row(key, "", 0, 0, "");
    }

    static OrganisationTable.Row organisation(Veil veil, long key, String covered) {
        return veil.uncover(ORGANISATIONS, key, covered, 4)
                .map(row -> new OrganisationTable.Row(
                        key, row.get(0), Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2)), row.get(3)))
                .orElseGet(() -> emptyOrganisation(key));
    }

    static String cover(Veil veil, SummaryTable.Row row) {
        return veil.cover(
                SUMMARY,
                row.key(),
                List.of(
                        Integer.toString(row.month()),
                        row.city(),
                        row.guide(),
                        row.version(),
                        row.cells(),
                        row.seal()));
    }

    static SummaryTable.Row emptySummary(long key) {
        return new SummaryTable.Row(key, 0, "", "", "", "", "");
    }

    static SummaryTable.Row summary(Veil veil, long key, String covered) {
        return veil.uncover(SUMMARY, key, covered, 6)
                .map(row -> new SummaryTable.Row(
                        key, Integer.parseInt(row.get(0)), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5)))
                .orElseGet(() -> emptySummary(key));
    }

    static String cover(Veil veil, RetentionTable.Row row) {
        return veil.cover(
                RETENTION,
                0,
                List.of(Integer.toString(row.months()), Integer.toString(row.foldedBefore()), row.seal()));
    }

    static RetentionTable.Row retention(Veil veil, String covered) {
        return veil.uncover(RETENTION, 0, covered, 3)
                .map(row ->
                        new RetentionTable.Row(Integer.parseInt(row.get(0)), Integer.parseInt(row.get(1)), row.get(2)))
                .orElse(RetentionTable.Row.NONE);
    }

    static String cover(Veil veil, TrustedTable.Row row) {
        return veil.cover(TRUSTED, row.number(), List.of(row.desk(), Integer.toString(row.since()), row.seal()));
    }

    static TrustedTable.Row emptyTrusted(long number) {
        return new TrustedTable.Row(number, "", 0, "");
    }

    static TrustedTable.Row trusted(Veil veil, long number, String covered) {
        return veil.uncover(TRUSTED, number, covered, 3)
                .map(row -> new TrustedTable.Row(number, row.get(0), Integer.parseInt(row.get(1)), row.get(2)))
                .orElse(emptyTrusted(number));
    }

    static String cover(Veil veil, RadarTable.Row row) {
        return veil.cover(
                RADAR, row.key(), List.of(Integer.toString(row.atLeast()), Integer.toString(row.month()), row.seal()));
    }

    static RadarTable.Row emptyRadar(long key) {
        return new RadarTable.Row(key, 0, 0, "");
    }

    static RadarTable.Row radar(Veil veil, long key, String covered) {
        return veil.uncover(RADAR, key, covered, 3)
                .map(row ->
                        new RadarTable.Row(key, Integer.parseInt(row.get(0)), Integer.parseInt(row.get(1)), row.get(2)))
                .orElseGet(() -> emptyRadar(key));
    }

    static String cover(Veil veil, PracticeTable.Row row) {
        return veil.cover(PRACTICE, row.key(), List.of(row.guide(), row.version(), row.cells(), row.seal()));
    }

    static PracticeTable.Row emptyPractice(long key) {
        return new PracticeTable.Row(key, "", "", "", "");
    }

    static PracticeTable.Row practice(Veil veil, long key, String covered) {
        return veil.uncover(PRACTICE, key, covered, 4)
                .map(row -> new PracticeTable.Row(key, row.get(0), row.get(1), row.get(2), row.get(3)))
                .orElseGet(() -> emptyPractice(key));
    }
}
