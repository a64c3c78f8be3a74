package advisor.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import advisor.guide.Fact;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Problem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeskFactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String LEAK = "personal-information-leak";

    private static Guide guide(GuideLibrary library, String code) {
        return ((Resolution.Found) library.resolve(LEAK, code)).guide();
    }

    @Test
    void whatIsWrittenIsReadAgain() throws SeedRefused {
        DeskFacts facts = DeskFacts.NONE
                .with(LEAK, "320100", "legalAidHours", " 周一至周五 9:00 ", DAY)
                .with(LEAK, "", "legalAidAddress", "中山路 1 号", DAY);
        assertThat(DeskFacts.read("facts.json", facts.json()).json()).isEqualTo(facts.json());
        assertThat(facts.with(LEAK, "", "legalAidAddress", "", DAY).json()).doesNotContain("legalAidAddress");
    }

    @Test
    void aValueStandsInTheWordsAndSaysWhoAsked() {
        try (GuideLibrary library = GuideLibrary.shipped()) {
            String before = step(guide(library, "320104"));
            assertThat(before).contains("时间：请先向当地确认");
            library.use(DeskFacts.NONE.with(LEAK, "320100", "legalAidHours", "周一至周五 9:00-17:00", DAY));
            Guide filled = guide(library, "320104");
            assertThat(step(filled)).contains("时间：周一至周五 9:00-17:00；");
            Fact fact = filled.facts().get("legalAidHours");
            assertThat(fact.level()).isEqualTo("320100");
            assertThat(fact.verification()).isEqualTo(Fact.DESK);
            assertThat(fact.reviewed()).isEqualTo("2026-11-24");
            assertThat(filled.hash()).isNotEqualTo(guide(library, "110000").hash());
            // Beijing and the country know nothing of it
            assertThat(step(guide(library, "110000"))).contains("时间：请先向当地确认");
            assertThat(step(guide(library, ""))).isEqualTo(before);
        }
    }

    private static String step(Guide guide) {
        return guide.words(Language.ZH).steps("legal-aid").get(2);
    }

    @Test
    void anAmountThatConditionsReadChangesTheDecision() {
        try (GuideLibrary library = GuideLibrary.shipped()) {
            library.use(DeskFacts.NONE.with(LEAK, "320100", "theft", "1,800", DAY));
            Guide filled = guide(library, "320104");
            assertThat(filled.facts().get("theft").values()).containsExactly("1800");
            assertThat(filled.json()).contains("1800").doesNotContain("[[\"moneyAmount\",1]],2000");
            assertThat(filled.declarations().predicates().toString()).contains("limit=1800");
            assertThat(filled.declarations().predicates().toString()).doesNotContain("limit=2000");
            assertThat(guide(library, "330100").declarations().predicates().toString())
                    .doesNotContain("limit=1800");
        }
    }

    @Test
    void theSameAmountConfirmedNeedsNoScript() {
        try (GuideLibrary library = GuideLibrary.shipped()) {
            Guide before = guide(library, "320100");
            library.use(DeskFacts.NONE.with(LEAK, "320100", "theft", "2000", DAY));
            Guide filled = guide(library, "320100");
            assertThat(filled.declarations().predicates())
                    .isEqualTo(before.declarations().predicates());
            assertThat(filled.facts().get("theft").needsConfirming()).isFalse();
            assertThat(before.facts().get("theft").needsConfirming()).isTrue();
        }
    }

    @Test
    void aValueThatDoesNotFitAndOneForAWiderPlaceAreLeftOut() {
        try (GuideLibrary library = GuideLibrary.shipped()) {
            Guide before = guide(library, "320104");
            library.use(DeskFacts.NONE
                    .with(LEAK, "320100", "theft", "两千", DAY)
                    .with(LEAK, "", "legalAidHours", "9:00", DAY));
            assertThat(guide(library, "320104")).isEqualTo(before);
        }
    }

    @Test
    void aBrokenFileIsToldWithItsLine() {
        Problem problem = problem("{\n \"" + LEAK + "\": {\"320100\": {\n  \"legalAidHours\": {\"value\": 9}}}}");
        assertThat(problem.place()).isEqualTo("facts.json:3");
        assertThat(problem.message().en()).contains("legalAidHours must be written as");
        assertThat(problem("{\n\n oops").place()).isEqualTo("facts.json:3");
    }

    private static Problem problem(String json) {
        return catchThrowableOfType(SeedRefused.class, () -> DeskFacts.read("facts.json", json))
                .problem();
    }
}
