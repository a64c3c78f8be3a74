package advisor.bench;

import java.util.Arrays;
import java.util.Locale;

/** Repeated timings of the same thing, in milliseconds. */
record Timings(double... milliseconds) {
    double median() {
        double[] sorted = milliseconds.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double ratioTo(Timings base) {
        return median() / base.median();
    }

    @Override
    public String toString() {
        double[] sorted = milliseconds.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "median %.0f ms (%.0f to %.0f, %d runs)",
                median(),
                sorted[0],
                sorted[sorted.length - 1],
                sorted.length);
    }
}
