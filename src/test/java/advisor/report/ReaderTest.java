package advisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Guide;
import advisor.guide.Text;
import advisor.outcome.InventedClients;
import advisor.outcome.Key;
import advisor.outcome.Outcome;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import advisor.store.Summary;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody reads the sentences about the demonstration quarter, and counts each of them anew in the outcomes. */
@Tag("long")
class ReaderTest {

    private static final Pattern SESSIONS =
            Pattern.compile("In (\\w+) there were (\\d+) sessions, (\\d+) (more|fewer) than in (\\w+) \\((\\d+)\\)\\.");
    private static final Pattern MOST =
            Pattern.compile("The most frequent conclusion in (\\w+) was \"(.+)\": (\\d+) sessions, (\\d+)%\\.");
    private static final Pattern CHANGED =
            Pattern.compile("Of \"(.+)\", what can be seen to have changed most is \"(.+)\": (up|down) from (\\d+) in"
                    + " (\\w+) to (\\d+) in (\\w+)\\.");

    private List<Outcome> outcomes = List.of();

    private static Guide guide(GuideLibrary library, String code) {
        return ((Resolution.Found) library.resolve("personal-information-leak", code)).guide();
    }

    /* The mass leak of June lets many be cheated, nearly; in July it ends. */
    @ParameterizedTest
    @CsvSource({"2026-11, false", "2026-08, true"})
    void everySentenceIsTrueOfWhatWasPlanted(YearMonth today, boolean leak) {
        Guide guide;
        try (GuideLibrary library = GuideLibrary.shipped()) {
            guide = guide(library, "");
            outcomes = new InventedClients(code -> guide(library, code), LocalDate.of(2026, 11, 24), 1).outcomes(1500);
        }
        DeskReport report =
                DeskReport.of(Summary.of(outcomes, Map.of()), List.of(guide), code -> new Text(code, code), today);
        GuideReport told = report.guides().get(0);
        List<String> cheats = new ArrayList<>();
        for (Text said : report.sentences(told)) {
            String sentence = said.en();
            List<MatchResult> sessions = SESSIONS.matcher(sentence).results().toList();
            List<MatchResult> most = MOST.matcher(sentence).results().toList();
            List<MatchResult> changed = CHANGED.matcher(sentence).results().toList();
            assertThat(sessions.size() + most.size() + changed.size())
                    .as(sentence)
                    .isEqualTo(1);
            sessions.forEach(this::readSessions);
            most.forEach(one -> readMost(told, one));
            changed.stream()
                    .filter(one -> readChanged(told, one).equals("answer.harm/attemptedFraud"))
                    .forEach(one -> cheats.add(one.group(3)));
        }
        assertThat(cheats.contains("up")).isEqualTo(leak);
    }

    private long count(String quarter, String table, String column) {
        return outcomes.stream()
                .filter(one -> Periods.quarter(one.month()).equals(quarter))
                .filter(one -> table.equals("conclusion")
                        ? one.conclusion().name().equals(column)
                        : one.answers()
                                .getOrDefault(new Key(table.substring("answer.".length())), new TreeSet<>())
                                .contains(new Key(column)))
                .count();
    }

    private long sessions(String quarter) {
        return outcomes.stream()
                .filter(one -> Periods.quarter(one.month()).equals(quarter))
                .count();
    }

    private void readSessions(MatchResult said) {
        long now = Long.parseLong(said.group(2));
        long then = Long.parseLong(said.group(6));
        assertThat(now).isEqualTo(sessions(said.group(1)));
        assertThat(then).isEqualTo(sessions(said.group(5)));
        assertThat((said.group(4).equals("more") ? 1 : -1) * Long.parseLong(said.group(3)))
                .isEqualTo(now - then);
    }

    private static String key(ReportTable table, String words) {
        return table.columns()
                .get(table.columnWords().stream().map(Text::en).toList().indexOf(words));
    }

    private void readMost(GuideReport report, MatchResult said) {
        ReportTable table = report.tables(By.TIME).get(0);
        String quarter = said.group(1);
        long most = count(quarter, "conclusion", key(table, said.group(2)));
        assertThat(most).isEqualTo(Long.parseLong(said.group(3)));
        assertThat(table.columns()).allMatch(other -> count(quarter, "conclusion", other) <= most);
        assertThat(Math.round(100.0 * most / sessions(quarter))).isEqualTo(Long.parseLong(said.group(4)));
    }

    private String readChanged(GuideReport report, MatchResult said) {
        ReportTable table = report.tables(By.TIME).stream()
                .filter(one -> one.title().en().equals(said.group(1)))
                .findFirst()
                .orElseThrow();
        String column = key(table, said.group(2));
        long then = Long.parseLong(said.group(4));
        long now = Long.parseLong(said.group(6));
        assertThat(count(said.group(5), table.key(), column)).isEqualTo(then);
        assertThat(count(said.group(7), table.key(), column)).isEqualTo(now);
        assertThat(said.group(3)).isEqualTo(now > then ? "up" : "down");
        return table.key() + "/" + column;
    }
}
