package advisor.app;

/** The version of the program. */
final class Version {

    private Version() {}

    /** As the jar says; {@code development} when it runs from classes. */
    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
