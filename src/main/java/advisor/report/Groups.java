package advisor.report;

import advisor.guide.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongBiFunction;
import java.util.stream.IntStream;

/**
 * Chooses the periods and places that are crossed: coarse enough that every place has sessions enough in every period.
 *
 * @param periods at least two, which hold all rows of the tables by time
 * @param places at least two, which hold all rows of the tables by place
 */
record Groups(List<Crossing.Group> periods, List<Crossing.Group> places) {

    /** Fewer sessions of a place in a quarter, and it is put together with others; years can be crossed where quarters can not. */
    private static final long FEWEST_IN_QUARTER = 25;

    /** Fewer in a year, likewise; of so few hardly more than the number is shown. */
    private static final long FEWEST_IN_YEAR = 10;

    /* So often the smallest are put together, as a quarter at either end may have only begun. */
    private static final int MOST_JOINS = 2;

    private static final int MOST_PERIODS = 12;
    private static final int MOST_PLACES = 12;

    /**
     * The finest that will do; nothing when there is no such choice.
     *
     * @param sessions exact sessions by the number of a row by time and of a row by place
     */
    static Optional<Groups> of(Marginals time, Marginals place, ToLongBiFunction<Integer, Integer> sessions) {
        return of(time, place, new Sessions(sessions, FEWEST_IN_QUARTER), Groups::quarter)
                .or(() -> of(time, place, new Sessions(sessions, FEWEST_IN_YEAR), Groups::year));
    }

    private static Optional<Groups> of(
            Marginals time, Marginals place, Sessions sessions, Function<String, String> unit) {
        List<Crossing.Group> periods = periods(time, unit);
        if (periods.size() > MOST_PERIODS) {
            return Optional.empty();
        }
        List<Crossing.Group> places = places(place, periods, sessions);
        for (int joins = 0; joins < MOST_JOINS && places.size() < 2 && periods.size() > 2; joins++) {
            periods = withSmallestJoined(periods, group -> sessions.in(group, allOf(place)));
            places = places(place, periods, sessions);
        }
        return periods.size() > 1 && places.size() > 1 ? Optional.of(new Groups(periods, places)) : Optional.empty();
    }

    /* Exact sessions by the number of a row by time and of a row by place. */
    private record Sessions(ToLongBiFunction<Integer, Integer> counts, long fewest) {

        long in(Crossing.Group period, List<Integer> places) {
            return period.rows().stream()
                    .mapToLong(row -> places.stream()
                            .mapToLong(place -> counts.applyAsLong(row, place))
                            .sum())
                    .sum();
        }

        boolean areEnough(List<Crossing.Group> periods, List<Integer> places) {
            return periods.stream().allMatch(period -> in(period, places) >= fewest);
        }
    }

    private static List<Integer> allOf(Marginals place) {
        return IntStream.range(0, place.rows().size()).boxed().toList();
    }

    private static String quarter(String row) {
        return Periods.months(row).map(months -> Periods.quarter(months.get(0))).orElse(row);
    }

    private static String year(String row) {
        return row.substring(0, 4);
    }

    /* Rows that are withheld stay together: what they come to is known from the others, and nothing finer is. */
    private static List<Crossing.Group> periods(Marginals time, Function<String, String> unit) {
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        for (int row = 0; row < time.rows().size(); row++) {
            rows.computeIfAbsent(unit.apply(time.rows().get(row)), none -> new ArrayList<>())
                    .add(row);
        }
        List<Crossing.Group> groups = new ArrayList<>();
        List<Crossing.Group> together = new ArrayList<>();
        rows.forEach((name, of) -> {
            Crossing.Group group = new Crossing.Group(name, new Text(name, name), of);
            (of.stream().allMatch(time::isShown) ? groups : together).add(group);
        });
        if (!together.isEmpty()) {
            groups.add(joined(together));
        }
        groups.sort(Comparator.comparing(Crossing.Group::key));
        return groups;
    }

    private static Crossing.Group joined(List<Crossing.Group> groups) {
        List<Crossing.Group> inOrder = groups.stream()
                .sorted(Comparator.comparing(Crossing.Group::key))
                .toList();
        String name =
                String.join(", ", inOrder.stream().map(Crossing.Group::key).toList());
        List<Integer> rows = inOrder.stream()
                .flatMap(group -> group.rows().stream())
                .sorted()
                .toList();
        return new Crossing.Group(name, new Text(name.replace(", ", "、"), name), rows);
    }

    private static List<Crossing.Group> withSmallestJoined(
            List<Crossing.Group> periods, Function<Crossing.Group, Long> total) {
        List<Crossing.Group> bySize =
                periods.stream().sorted(Comparator.comparing(total)).toList();
        List<Crossing.Group> groups = new ArrayList<>(periods);
        groups.removeAll(bySize.subList(0, 2));
        groups.add(joined(bySize.subList(0, 2)));
        groups.sort(Comparator.comparing(Crossing.Group::key));
        return groups;
    }

    /* Every place for itself that has sessions enough in every period, and all others together, which must have so too. */
    private static List<Crossing.Group> places(Marginals place, List<Crossing.Group> periods, Sessions sessions) {
        List<Integer> alone = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int row = 0; row < place.rows().size(); row++) {
            boolean named = !place.rows().get(row).equals(GuideReport.OTHER_PLACES);
            (named && place.isShown(row) && sessions.areEnough(periods, List.of(row)) ? alone : others).add(row);
        }
        alone.sort(Comparator.comparingLong((Integer row) -> -periods.stream()
                .mapToLong(period -> sessions.in(period, List.of(row)))
                .sum()));
        while (alone.size() > MOST_PLACES
                || (!others.isEmpty() && !alone.isEmpty() && !sessions.areEnough(periods, others))) {
            others.add(alone.remove(alone.size() - 1));
        }
        List<Crossing.Group> groups = new ArrayList<>();
        alone.forEach(row -> groups.add(
                new Crossing.Group(place.rows().get(row), place.words().get(row), List.of(row))));
        if (!others.isEmpty()) {
            groups.add(new Crossing.Group(
                    GuideReport.OTHER_PLACES,
                    new Text("其他地区", "other places"),
                    others.stream().sorted().toList()));
        }
        return groups;
    }
}
