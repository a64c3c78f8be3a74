package advisor.workbench.words;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When something was, as people remember it: a day, or that it was about two weeks ago, last month, last autumn, 去年秋天.
 *
 * @param from the day, or the earliest it can have been
 * @param to the same day, or the latest it can have been
 */
public record When(LocalDate from, LocalDate to) {

    private static final String ABOUT = "^(about|around|roughly|in|大约|大概|差不多|约)\\s*";
    private static final Pattern BETWEEN = Pattern.compile("(.+?)\\s*(?:–|至|到| to | - |\\.\\.)\\s*(.+)");
    private static final Pattern AGO =
            Pattern.compile("(.+?)\\s*(days?|weeks?|months?|years?|天|周|个?星期|个?礼拜|个月|年)\\s*(?:ago|以?前)");
    private static final Pattern MONTH =
            Pattern.compile("(?:([0-9]{4})年|(今年|去年|前年))?\\s*([0-9]{1,2})月份?的?(初|上旬|中旬|中|下旬|底|末)?");
    private static final Pattern YEAR = Pattern.compile("([0-9]{4})\\s*年?");
    private static final Pattern SEASON =
            Pattern.compile("(last|this|今年|去年|前年|)\\s*(spring|summer|autumn|fall|winter|春天?|夏天?|秋天?|冬天?)");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static When day(LocalDate day) {
        return new When(day, day);
    }

    /** Whether it is a day and nothing more vague. */
    public boolean isDay() {
        return from.equals(to);
    }

    /**
     * What was meant, or empty when the words tell no time; only days up to today where the words are vague.
     *
     * @param today the day of the session
     */
    public static Optional<When> read(String typed, LocalDate today) {
        Optional<LocalDate> exact = Heard.day(typed, today);
        if (exact.isPresent()) {
            return exact.map(When::day);
        }
        String text = Heard.numberedDates(typed).replaceAll("[.。]+$", "");
        boolean about = !text.replaceFirst(ABOUT, "").equals(text);
        String words = text.replaceFirst(ABOUT, "").replaceAll("左右$", "").strip();
        try {
            return between(text, today)
                    .or(() -> named(words, today))
                    .or(() -> ago(words, about || text.endsWith("左右"), today))
                    .or(() -> month(words, today))
                    .or(() -> season(words, today))
                    .or(() -> year(words))
                    .flatMap(when -> when.upTo(today));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private Optional<When> upTo(LocalDate today) {
        return from.isAfter(today) ? Optional.empty() : Optional.of(to.isAfter(today) ? new When(from, today) : this);
    }

    private static Optional<When> between(String text, LocalDate today) {
        Matcher two = BETWEEN.matcher(text);
        if (!two.matches()) {
            return Optional.empty();
        }
        return Heard.day(two.group(1), today)
                .flatMap(first -> Heard.day(two.group(2), today)
                        .filter(last -> !last.isBefore(first))
                        .map(last -> new When(first, last)));
    }

    private static Optional<When> named(String words, LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        YearMonth month = YearMonth.from(today);
        return Optional.ofNullable(
                switch (words) {
                    case "a few days ago", "few days ago", "the other day", "前几天", "几天前", "这几天" ->
                        new When(today.minusDays(6), today.minusDays(2));
                    case "this week", "这周", "本周", "这个星期", "这星期" -> new When(monday, today);
                    case "last week", "上周", "上星期", "上个星期", "上礼拜" -> new When(monday.minusWeeks(1), monday.minusDays(1));
                    case "half a month ago", "半个月前", "半个月以前" -> around(today.minusDays(15), 4);
                    case "this month", "这个月", "本月" -> whole(month);
                    case "last month", "上个月", "上月" -> whole(month.minusMonths(1));
                    case "half a year ago", "半年前", "半年以前" -> around(today.minusMonths(6), 20);
                    case "this year", "earlier this year", "今年", "今年早些时候" -> new When(today.withDayOfYear(1), today);
                    case "last year", "去年" -> whole(today.getYear() - 1);
                    case "前年" -> whole(today.getYear() - 2);
                    default -> null;
                });
    }

    /* Three days ago is a day; three weeks ago never is, and neither is a number that somebody says "about" of. */
    private static Optional<When> ago(String words, boolean about, LocalDate today) {
        Matcher ago = AGO.matcher(words);
        if (!ago.matches()) {
            return Optional.empty();
        }
        OptionalLong said = Heard.number(ago.group(1));
        if (said.isEmpty() || said.getAsLong() < 1 || said.getAsLong() > 1000) {
            return Optional.empty();
        }
        int count = (int) said.getAsLong();
        String unit = ago.group(2);
        if (unit.startsWith("day") || unit.equals("天")) {
            LocalDate day = today.minusDays(count);
            return Optional.of(about ? around(day, Math.max(1, count / 4)) : day(day));
        }
        if (unit.startsWith("week") || unit.equals("周") || unit.endsWith("星期") || unit.endsWith("礼拜")) {
            return Optional.of(around(today.minusWeeks(count), count == 1 ? 2 : 4));
        }
        if (unit.startsWith("month") || unit.equals("个月")) {
            return Optional.of(around(today.minusMonths(count), count == 1 ? 7 : 15));
        }
        return Optional.of(around(today.minusYears(count), 90));
    }

    /* The latest such month, unless a year is said. */
    private static Optional<When> month(String words, LocalDate today) {
        String[] parts = words.split("\\s+");
        int english = MONTHS.indexOf(parts[0]) + 1;
        if (english > 0 && parts.length <= 2) {
            return parts.length == 1
                    ? Optional.of(whole(latest(english, today)))
                    : parts[1].matches("[0-9]{4}")
                            ? Optional.of(whole(YearMonth.of(Integer.parseInt(parts[1]), english)))
                            : Optional.empty();
        }
        Matcher chinese = MONTH.matcher(words.replaceFirst("^([0-9]{4})[-/.]([0-9]{1,2})$", "$1年$2月"));
        if (!chinese.matches()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(chinese.group(3));
        YearMonth of = chinese.group(1) != null
                ? YearMonth.of(Integer.parseInt(chinese.group(1)), month)
                : chinese.group(2) == null
                        ? latest(month, today)
                        : YearMonth.of(today.getYear() - yearsBack(chinese.group(2)), month);
        return Optional.of(third(of, chinese.group(4)));
    }

    /* A month, or its first, second or last ten days. */
    private static When third(YearMonth month, @Nullable String which) {
        return which == null
                ? whole(month)
                : switch (which) {
                    case "初", "上旬" -> new When(month.atDay(1), month.atDay(10));
                    case "中", "中旬" -> new When(month.atDay(11), month.atDay(20));
                    default -> new When(month.atDay(21), month.atEndOfMonth());
                };
    }

    private static YearMonth latest(int month, LocalDate today) {
        YearMonth inThisYear = YearMonth.of(today.getYear(), month);
        return inThisYear.atDay(1).isAfter(today) ? inThisYear.minusYears(1) : inThisYear;
    }

    /* "Last" autumn is the latest that is over; without that word it is the latest that has begun. */
    private static Optional<When> season(String words, LocalDate today) {
        Matcher season = SEASON.matcher(words);
        if (!season.matches()) {
            return Optional.empty();
        }
        int first = switch (season.group(2).charAt(0)) {
            case 's' -> season.group(2).equals("spring") ? 3 : 6;
            case '春' -> 3;
            case '夏' -> 6;
            case 'a', 'f', '秋' -> 9;
            default -> 12;
        };
        String which = season.group(1);
        if (which.endsWith("年")) {
            return Optional.of(season(today.getYear() - yearsBack(which), first));
        }
        When latest = season(today.getYear(), first);
        boolean over = which.equals("last");
        while (over ? !latest.to().isBefore(today) : latest.from().isAfter(today)) {
            latest = season(latest.from().getYear() - 1, first);
        }
        return Optional.of(latest);
    }

    private static When season(int year, int firstMonth) {
        YearMonth first = YearMonth.of(year, firstMonth);
        return new When(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    private static int yearsBack(String said) {
        return said.equals("今年") ? 0 : said.equals("去年") ? 1 : 2;
    }

    private static Optional<When> year(String words) {
        Matcher year = YEAR.matcher(words);
        return year.matches() ? Optional.of(whole(Integer.parseInt(year.group(1)))) : Optional.empty();
    }

    private static When around(LocalDate day, int days) {
        return new When(day.minusDays(days), day.plusDays(days));
    }

    private static When whole(YearMonth month) {
        return new When(month.atDay(1), month.atEndOfMonth());
    }

    private static When whole(int year) {
        return new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
