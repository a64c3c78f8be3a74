package advisor.store;

/** What tells slices of the summary apart: by it, counts are put into rows or columns. */
public enum Criterion {
    /** Nothing: all slices together. */
    NONE,
    /** The month, as in {@code 2026-11}. */
    MONTH,
    /** The quarter, as in {@code 2026Q4}. */
    QUARTER,
    /** The city's division code, empty for the whole country. */
    CITY,
    /** The guide's id. */
    GUIDE,
    /** The guide's id and version, as in {@code personal-information-leak/2026.11}. */
    VERSION;

    /** The value of a slice. */
    public String of(Slice slice) {
        return switch (this) {
            case NONE -> "";
            case MONTH -> slice.month().toString();
            case QUARTER -> slice.month().getYear() + "Q" + ((slice.month().getMonthValue() + 2) / 3);
            case CITY -> slice.city().code();
            case GUIDE -> slice.guide().name();
            case VERSION -> slice.guide().name() + "/" + slice.version();
        };
    }
}
