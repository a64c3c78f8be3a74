package advisor.guide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the known keys that a mistyped key probably meant. */
public final class Near {

    private static final int MOST = 3;

    private Near() {}

    /** The known keys nearest to a wrong one, nearest first, at most three; empty when none is near. */
    public static List<String> keys(String wrong, Collection<String> known) {
        record Scored(String key, int distance) {}
        List<Scored> scored = new ArrayList<>();
        String low = wrong.toLowerCase(Locale.ROOT);
        int limit = Math.max(2, wrong.length() / 3);
        for (String key : known) {
            String other = key.toLowerCase(Locale.ROOT);
            int distance = low.length() > 64 ? Integer.MAX_VALUE : distance(low, other);
            boolean part = low.length() >= 3 && (other.contains(low) || (other.length() >= 3 && low.contains(other)));
            if (distance <= limit || part) {
                scored.add(new Scored(key, part ? Math.min(distance, limit) : distance));
            }
        }
        scored.sort(Comparator.comparingInt(Scored::distance).thenComparing(Scored::key));
        return scored.stream().limit(MOST).map(Scored::key).toList();
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
