package advisor.pack.installed;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Orders versions as people read them: 2026.9 before 2026.11, and 2026.11 before 2026.11.1. */
public final class VersionOrder implements Comparator<String> {

    private static final Pattern PART = Pattern.compile("[0-9]+|[A-Za-z]+");

    @Override
    public int compare(String one, String other) {
        List<String> left = parts(one);
        List<String> right = parts(other);
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = part(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    private static List<String> parts(String version) {
        return PART.matcher(version).results().map(MatchResult::group).toList();
    }

    private static int part(String one, String other) {
        boolean number = Character.isDigit(one.charAt(0));
        if (number && Character.isDigit(other.charAt(0))) {
            return new BigInteger(one).compareTo(new BigInteger(other));
        }
        // a word comes before a number: 1.beta before 1.1
        return number == Character.isDigit(other.charAt(0)) ? one.compareTo(other) : number ? 1 : -1;
    }
}
