package advisor.guide;

/** A count with what is counted, in English; Chinese has one form for one and many. */
public final class Counted {

    private Counted() {}

    /** Such as "1 record" or "3 records". */
    public static String of(long count, String one) {
        return of(count, one, one + "s");
    }

    /** Such as "1 mark of a receipt" or "3 marks of receipts". */
    public static String of(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
