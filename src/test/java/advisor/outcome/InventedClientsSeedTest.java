package advisor.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import advisor.guide.Guide;
import advisor.guide.GuideJson;
import advisor.guide.Question;
import advisor.guide.QuestionKind;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The seed of invented clients speaks the language of the shipped guides. */
class InventedClientsSeedTest {

    private static final List<String> WORDS = List.of("unknown", "preferNot");
    private static final List<String> RANGE = List.of("unknown", "from", "to");

    @ParameterizedTest
    @ValueSource(strings = {"personal-information-leak", "divorce-papers"})
    void everyQuestionAndOptionIsTheGuides(String id) throws Exception {
        Guide guide = shipped(id);
        List<JsonNode> sets = new ArrayList<>();
        JsonNode seed;
        try (InputStream in = getClass().getResourceAsStream("/seeds/invented-clients.json")) {
            seed = new JsonMapper().readTree(in).path("guides").path(id);
        }
        sets.add(seed.path("*"));
        seed.path("profiles").forEach(profile -> sets.add(profile.path("answers")));
        sets.add(seed.path("massLeak").path("answers"));
        for (JsonNode set : sets) {
            set.fields().forEachRemaining(entry -> {
                Question question = guide.question(entry.getKey());
                assertThat(question).as(entry.getKey()).isNotNull();
                entry.getValue()
                        .fieldNames()
                        .forEachRemaining(name -> assertThat(question.options().contains(name)
                                        || question.kind() == QuestionKind.ORGANISATION
                                        || (question.options().isEmpty() ? RANGE : WORDS).contains(name))
                                .as(entry.getKey() + " " + name)
                                .isTrue());
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"personal-information-leak", "divorce-papers"})
    void manyConclusionsAreReached(String id) throws Exception {
        Guide guide = shipped(id);
        Map<String, Long> conclusions = new InventedClients(city -> guide, LocalDate.of(2026, 11, 23), 1)
                .outcomes(2000).stream()
                        .collect(Collectors.groupingBy(
                                outcome -> outcome.conclusion().name(), Collectors.counting()));
        assertThat(conclusions).hasSizeGreaterThan(6);
        assertThat(conclusions.values()).allMatch(count -> count < 900);
    }

    private Guide shipped(String id) throws Exception {
        try (InputStream in = getClass().getResourceAsStream("/guides/" + id + "/base.json")) {
            assumeThat(in).as("guides are compiled when the project is built").isNotNull();
            return GuideJson.read(in.readAllBytes());
        }
    }
}
