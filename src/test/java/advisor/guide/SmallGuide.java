package advisor.guide;

/** The small guide that tests of sessions use. */
public final class SmallGuide {

    private SmallGuide() {}

    /** Danger interrupts, lost money of 3,000 yuan leads to the police, all else to the record. */
    public static Guide small() {
        return GuideJsonTest.small();
    }
}
