package advisor.app;

/** How a command ended, as other programs read it. */
final class ExitCode {

    /** Everything went well. */
    static final int FINE = 0;

    /** The command worked and found something wrong. */
    static final int FINDINGS = 1;

    /** What was asked for can not be done. */
    static final int BAD_INPUT = 2;

    /** A fault of the program. */
    static final int FAULT = 3;

    private ExitCode() {}
}
