package trespass.app;

public class PrintsStackTraces {
    void fail(Exception exception) {
        exception.printStackTrace();
    }
}
