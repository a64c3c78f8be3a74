package advisor.report;

import advisor.disclosure.Cell;
import advisor.disclosure.CellSuppression;
import advisor.outcome.Key;
import advisor.outcome.LeakKind;
import advisor.outcome.Outcome;
import advisor.store.Sighting;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/**
 * Puts together every table of two questions and what the radar tells, over clients: how many of each month and place gave
 * which answer to the one and which to the other. A small count of one answer, of two together, or of all but those
 * of a kind is safe when in some other world, in which all that is seen is the same, it is minimumFrequency or more. Worlds may divide
 * clients here, so this attacker reckons with every equation, and not with what follows from whole numbers alone.
 */
final class JointAttacker {

    private static final long MINIMUM = CellSuppression.MINIMUM_FREQUENCY;

    /* Clients of a month, a place and two answers. */
    private record Finest(YearMonth month, String place, String act, String kind) {}

    private interface Which {
        boolean holds(Finest one);
    }

    private final GuideReport report;
    private final YearMonth now;
    private final Worlds worlds = new Worlds();
    private final Map<Finest, Worlds.Sum> unknown = new LinkedHashMap<>();
    private final Map<Finest, Long> exact = new LinkedHashMap<>();
    private final Map<String, Worlds.Sum> small = new LinkedHashMap<>();

    private JointAttacker(GuideReport report, List<Outcome> truth, YearMonth now) {
        this.report = report;
        this.now = now;
        SortedSet<YearMonth> months = new TreeSet<>();
        SortedSet<String> acts = new TreeSet<>();
        SortedSet<String> kinds = new TreeSet<>();
        for (Outcome one : truth) {
            months.add(one.month());
            acts.add(answer(one, LeakKind.ACT));
            kinds.add(answer(one, LeakKind.ORGANISATION_KIND));
        }
        for (YearMonth month : months) {
            for (String place : report.tables(By.PLACE).get(0).rows()) {
                acts.forEach(act -> kinds.forEach(kind -> {
                    Finest finest = new Finest(month, place, act, kind);
                    unknown.put(finest, worlds.unknown());
                    exact.put(finest, 0L);
                }));
            }
        }
        for (Outcome one : truth) {
            exact.merge(
                    new Finest(
                            one.month(),
                            one.city().code(),
                            answer(one, LeakKind.ACT),
                            answer(one, LeakKind.ORGANISATION_KIND)),
                    1L,
                    Long::sum);
        }
    }

    private static String answer(Outcome one, Key question) {
        SortedSet<Key> chosen = one.answers().get(question);
        return chosen == null ? Part.REST : chosen.first().name();
    }

    /** The small counts that follow from the report and from what the radar tells; empty when all is well. */
    static List<String> workedOut(GuideReport report, List<Outcome> truth, List<Sighting> told, YearMonth now) {
        JointAttacker attacker = new JointAttacker(report, truth, now);
        for (By by : new By[] {By.TIME, By.PLACE}) {
            attacker.see(report.tables(by), Optional.empty());
            report.within(by).forEach(within -> attacker.see(report.tables(by, within), Optional.of(within)));
        }
        told.forEach(attacker::hear);
        List<String> names = List.copyOf(attacker.small.keySet());
        List<Worlds.Sum> never = attacker.worlds.neverInParts(List.copyOf(attacker.small.values()), MINIMUM);
        return names.stream()
                .filter(name -> never.contains(attacker.small.get(name)))
                .toList();
    }

    private Worlds.Sum sum(Which which) {
        Worlds.Sum sum = Worlds.Sum.constant(0);
        for (Map.Entry<Finest, Worlds.Sum> one : unknown.entrySet()) {
            if (which.holds(one.getKey())) {
                sum = sum.plus(one.getValue(), 1);
            }
        }
        return sum;
    }

    private long exactly(Which which) {
        return exact.entrySet().stream()
                .filter(one -> which.holds(one.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private void ask(String name, Which which) {
        long count = exactly(which);
        if (0 < count && count < MINIMUM) {
            small.putIfAbsent(name, sum(which));
        }
    }

    private void know(Cell cell, Which which) {
        if (cell instanceof Cell.Shown shown) {
            if (shown.count() != exactly(which)) {
                throw new IllegalStateException("not true");
            }
            worlds.zero(sum(which).plus(Worlds.Sum.constant(-shown.count()), 1));
        }
    }

    private static boolean isIn(YearMonth month, String row) {
        return Arrays.stream(row.split(", "))
                .flatMap(name -> Periods.months(name).stream())
                .anyMatch(months -> months.contains(month));
    }

    private boolean isAt(String place, String row, boolean grouped) {
        return row.equals(place)
                || (grouped
                        && row.equals(GuideReport.OTHER_PLACES)
                        && report.within(By.TIME).stream()
                                .noneMatch(other -> other.key().equals(place)));
    }

    private Which rows(By by, String row, Optional<Within> within) {
        boolean grouped = within.isPresent();
        String other = within.map(Within::key).orElse("");
        return by == By.TIME
                ? one -> isIn(one.month, row) && (!grouped || isAt(one.place, other, true))
                : one -> isAt(one.place, row, grouped) && (!grouped || isIn(one.month, other));
    }

    private static Which column(ReportTable table, String column) {
        boolean act = table.key().equals("answer.act");
        return one -> {
            String answer = act ? one.act : one.kind;
            return column.equals(Part.RARE) ? !table.columns().contains(answer) : column.equals(answer);
        };
    }

    private static Which both(Which one, Which other) {
        return finest -> one.holds(finest) && other.holds(finest);
    }

    private void see(List<ReportTable> tables, Optional<Within> within) {
        for (ReportTable table : tables) {
            if (!table.key().equals("answer.act") && !table.key().equals("answer.orgKind")) {
                continue;
            }
            for (int row = 0; row < table.rows().size(); row++) {
                Which in = rows(table.by(), table.rows().get(row), within);
                String name = table.rows().get(row)
                        + within.map(one -> " in " + one.key()).orElse("");
                know(table.rowTotals().get(row), in);
                ask("sessions of " + name, in);
                together(name, in);
                for (int column = 0; column < table.columns().size(); column++) {
                    Which which = both(in, column(table, table.columns().get(column)));
                    know(table.cells().get(row).get(column), which);
                    ask(table.key() + "/" + table.columns().get(column) + " of " + name, which);
                }
            }
            for (int column = 0; column < table.columns().size() && within.isEmpty(); column++) {
                Which which = column(table, table.columns().get(column));
                know(table.columnTotals().get(column), which);
            }
        }
    }

    /* Answers to both questions, and all others who gave one of them, or neither. */
    private void together(String name, Which in) {
        List<List<String>> pairs = exact.keySet().stream()
                .map(one -> List.of(one.act, one.kind))
                .distinct()
                .toList();
        for (List<String> pair : pairs) {
            Which act = one -> one.act.equals(pair.get(0));
            Which kind = one -> one.kind.equals(pair.get(1));
            String of = pair + " of " + name;
            ask("both " + of, both(in, both(act, kind)));
            ask("the first alone " + of, both(in, both(act, one -> !kind.holds(one))));
            ask("the second alone " + of, both(in, both(kind, one -> !act.holds(one))));
        }
    }

    private void hear(Sighting told) {
        Sighting.Leak leak = told.leak().orElseThrow();
        YearMonth first = now.minusMonths(Sighting.LEAK_MONTHS - 1L);
        Which time = one -> !one.month.isBefore(first) && !one.month.isAfter(now);
        Which place = one -> one.place.equals(leak.city().code());
        Which act = one -> one.act.equals(leak.kind().act().name());
        Which kind = one -> one.kind.equals(leak.kind().organisation().name());
        Which alike = both(both(time, place), both(act, kind));
        worlds.notNegative(sum(alike).plus(Worlds.Sum.constant(-told.atLeast()), 1));
        Map<String, Which> around = new LinkedHashMap<>();
        around.put("time", time);
        around.put("place", place);
        around.put("time and place", both(time, place));
        around.put("act", act);
        around.put("kind", kind);
        around.put("act and place", both(act, place));
        around.put("kind and place", both(kind, place));
        around.put("act, time and place", both(act, both(time, place)));
        around.put("kind, time and place", both(kind, both(time, place)));
        String name = leak.city().code() + " " + leak.kind().text();
        around.forEach(
                (of, which) -> ask("others of " + of + " than " + name, one -> which.holds(one) && !alike.holds(one)));
    }

    /** How many sightings there are of outcomes, as a radar that knows of no report tells them. */
    static List<Sighting> seen(List<Outcome> truth, YearMonth now) {
        Map<Sighting.Leak, Long> counts = new LinkedHashMap<>();
        for (Outcome one : truth) {
            boolean late = !one.month().isBefore(now.minusMonths(Sighting.LEAK_MONTHS - 1L));
            LeakKind.of(one)
                    .filter(kind -> late)
                    .ifPresent(
                            kind -> counts.merge(new Sighting.Leak(one.guide().id(), one.city(), kind), 1L, Long::sum));
        }
        List<Sighting> seen = new ArrayList<>();
        ToLongFunction<Sighting> level = Sighting::atLeast;
        counts.forEach((leak, count) -> {
            if (Sighting.level(count) > 0) {
                seen.add(new Sighting(Optional.of(leak), Sighting.level(count), 0, seen.size()));
            }
        });
        seen.sort(java.util.Comparator.comparingLong(level).reversed());
        return seen;
    }
}
