package advisor.app;

import advisor.guide.Text;

/**
 * A fault of the program, by its kind and where in the program it was; never by the message of an exception, which may hold what a
 * client said.
 *
 * @param kind the exception's simple name
 * @param place class and line; empty when none of the program's own was on the way
 */
record Fault(String kind, String place) {

    static Fault of(Throwable thrown) {
        String place = "";
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (frame.getClassName().startsWith("advisor.")) {
                place = frame.getClassName() + ":" + frame.getLineNumber();
                break;
            }
        }
        return new Fault(thrown.getClass().getSimpleName(), place);
    }

    /**
     * From now on no more than this is written of what a thread of the window throws: Java writes the message, and a desktop keeps
     * what its programs write in a file.
     */
    static void keepMessages() {
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
            Fault fault = of(thrown);
            Streams.ofProcess().err().println("A fault of the program (" + fault.kind + ", " + fault.place + ").");
        });
    }

    /** What is said of it. */
    Text text() {
        return new Text(
                "程序出错（" + kind + "," + place + ")。已保存的记录不受影响；请重试，并把这一行告诉维护者。",
                "A fault of the program (" + kind + ", " + place
                        + "). What was saved is safe; try again, and tell its maintainers this line.");
    }
}
