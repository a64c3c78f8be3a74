package advisor.report;

import advisor.disclosure.Cell;
import advisor.disclosure.CellSuppression;
import advisor.disclosure.FrequencyTable;
import advisor.disclosure.ProtectedTable;
import advisor.guide.AdviceRule;
import advisor.guide.ConclusionRule;
import advisor.guide.Guide;
import advisor.guide.Text;
import advisor.store.GuidePractice;
import advisor.store.Sighting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * How real sessions go by a guide, for its author: what is asked and not known, where advisors go back, which rules hold,
 * and which advice is ticked.
 *
 * <p>A count is protected first, together with the counts that complete it to one that the desk's report shows; of what may
 * be shown only a level that it has passed is said. Counts of questions lie within one another, so that exact ones would
 * tell small differences; levels lie so far apart that no difference of two of them does. What is said of advice is what
 * the report shows, and nothing besides.
 */
public final class GuideUse {

    /** Between the level below this one and the next there is no room for a count that is not small. */
    static final int LOWEST = 10;

    /** What an answer that is not known is kept as. */
    private static final String UNKNOWN = "unknown";

    private final Guide guide;
    private final GuideReport report;
    private final GuidePractice practice;
    private final Map<String, Text> said = new LinkedHashMap<>();

    private GuideUse(Guide guide, GuideReport report, GuidePractice practice) {
        this.guide = guide;
        this.report = report;
        this.practice = practice;
    }

    /**
     * What may be said beside questions, rules and advice, by their ids; of what is not named nothing may be said.
     *
     * @param report what the desk sees of the guide's outcomes
     * @param practice the exact counts of how sessions went by it
     */
    public static Map<String, Text> of(Guide guide, GuideReport report, GuidePractice practice) {
        GuideUse use = new GuideUse(guide, report, practice);
        if (practice.sessions() >= CellSuppression.MINIMUM_FREQUENCY) {
            guide.questions().forEach(question -> use.question(question.key()));
            use.conclusionRules();
            guide.declarations().adviceRules().forEach(use::adviceRule);
        }
        use.advice();
        return use.said;
    }

    /** The level that a count has passed; nothing below the lowest that is said. */
    static OptionalLong level(long count) {
        int level = Sighting.level(count);
        return level < LOWEST ? OptionalLong.empty() : OptionalLong.of(level);
    }

    private static OptionalLong level(Cell cell) {
        return cell instanceof Cell.Shown shown ? level(shown.count()) : OptionalLong.empty();
    }

    private static ProtectedTable parts(long... counts) {
        List<String> columns =
                IntStream.range(0, counts.length).mapToObj(Integer::toString).toList();
        return CellSuppression.protect(FrequencyTable.of(List.of("sessions"), columns, new long[][] {counts}));
    }

    /* Sessions fall into those in which it was not asked, was not known, and was known; those in which it was asked, into
    those in which it was gone back to and the others. What the report withholds of its answers must not follow. */
    private void question(String key) {
        long asked = practice.asked().getOrDefault(key, 0L);
        long unknown = practice.unknown().getOrDefault(key, 0L);
        long returned = practice.returned().getOrDefault(key, 0L);
        ProtectedTable answers = parts(practice.sessions() - asked, unknown, asked - unknown);
        Optional<ReportTable> kept = table("answer." + key);
        boolean told =
                kept.isEmpty() || kept.get().columnTotals().stream().allMatch(cell -> cell instanceof Cell.Shown);
        if (!told || !(answers.cell(0, 0) instanceof Cell.Shown) || level(asked).isEmpty()) {
            return;
        }
        boolean apart = kept.isEmpty() || kept.get().columns().contains(UNKNOWN);
        OptionalLong notKnown = apart ? level(answers.cell(0, 1)) : OptionalLong.empty();
        OptionalLong back = level(parts(returned, asked - returned).cell(0, 0));
        StringBuilder zh = new StringBuilder("问≥").append(level(asked).getAsLong());
        StringBuilder en = new StringBuilder("≥").append(level(asked).getAsLong());
        notKnown.ifPresent(least -> {
            zh.append(" 不知≥").append(least);
            en.append(" unsure≥").append(least);
        });
        back.ifPresent(least -> {
            zh.append(" 退回≥").append(least);
            en.append(" back≥").append(least);
        });
        said.put(key, new Text(zh.toString(), en.toString()));
    }

    /* The rules of a conclusion add up to it: they are told apart only where it is shown, and so that none follows. */
    private void conclusionRules() {
        Map<String, List<String>> rules = new LinkedHashMap<>();
        for (ConclusionRule rule : guide.declarations().conclusionRules()) {
            rules.computeIfAbsent(rule.key(), none -> new ArrayList<>()).add(rule.rule());
        }
        rules.forEach((conclusion, ids) -> {
            long[] counts = ids.stream().mapToLong(this::held).toArray();
            if (shown("conclusion", conclusion).isEmpty()
                    || Arrays.stream(counts).sum() < CellSuppression.MINIMUM_FREQUENCY) {
                return;
            }
            ProtectedTable safe = parts(counts);
            for (int i = 0; i < counts.length; i++) {
                rule(ids.get(i), level(safe.cell(0, i)));
            }
        });
    }

    /* Whatever advice it gives is given by others too: neither part of it may be small. */
    private void adviceRule(AdviceRule rule) {
        long held = held(rule.rule());
        for (AdviceRule.Item item : rule.items()) {
            OptionalLong given = shown("advice", item.key());
            if (given.isEmpty() || !isShown(held, given.getAsLong())) {
                return;
            }
        }
        if (isShown(held, practice.sessions())) {
            rule(rule.rule(), level(held));
        }
    }

    private static boolean isShown(long count, long of) {
        // sessions whose outcomes were withdrawn are still counted in practice
        return count <= of
                && of >= CellSuppression.MINIMUM_FREQUENCY
                && parts(count, of - count).cell(0, 0) instanceof Cell.Shown;
    }

    private long held(String rule) {
        return practice.rules().getOrDefault(rule, 0L);
    }

    private void rule(String id, OptionalLong level) {
        level.ifPresent(least -> said.put(id, new Text("走到≥" + least, "held ≥" + least)));
    }

    private void advice() {
        for (String key : guide.declarations().advice().stream()
                .map(advice -> advice.key())
                .toList()) {
            OptionalLong given = shown("advice", key);
            OptionalLong ticked = shown("ticked", key);
            if (given.isPresent()) {
                String zh = "给出" + given.getAsLong();
                String en = "given " + given.getAsLong();
                said.put(
                        key,
                        ticked.isPresent()
                                ? new Text(zh + " 做了" + ticked.getAsLong(), en + ", ticked " + ticked.getAsLong())
                                : new Text(zh, en));
            }
        }
    }

    /* What the report shows of all sessions. */
    private OptionalLong shown(String table, String column) {
        Optional<ReportTable> found = table(table);
        if (found.isEmpty() || !found.get().columns().contains(column)) {
            return OptionalLong.empty();
        }
        long count = ReportTable.count(
                found.get().columnTotals().get(found.get().columns().indexOf(column)));
        return count < 0 ? OptionalLong.empty() : OptionalLong.of(count);
    }

    private Optional<ReportTable> table(String key) {
        return report.tables(By.TIME).stream()
                .filter(one -> one.key().equals(key))
                .findFirst();
    }
}
