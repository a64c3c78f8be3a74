package advisor.workbench.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A long list is searched by any part of its options, in either language. */
class OptionFinderTest {

    private static final Map<String, List<String>> WORDS = Map.of(
            "home", List.of("还有贷款的房子", "A home with a mortgage"),
            "property", List.of("房子、存款怎么分", "How a home and savings are divided"),
            "support", List.of("抚养费", "Child support"));

    private final OptionFinder finder = new OptionFinder(List.of("home", "property", "support"), WORDS::get);

    @Test
    void anyPartInAnyLanguageIsFoundInTheOrderOfTheList() {
        assertThat(finder.found("mort")).containsExactly("home");
        assertThat(finder.found("HOME")).containsExactly("home", "property");
        assertThat(finder.found("房子")).containsExactly("home", "property");
        assertThat(finder.found("ｓｕｐｐｏｒｔ")).containsExactly("support");
        assertThat(finder.found("savings home")).containsExactly("property");
    }

    @Test
    void nothingTypedFindsAllAndPartsOfTwoLanguagesFindNothing() {
        assertThat(finder.found("  ")).containsExactly("home", "property", "support");
        assertThat(finder.found("房子 mortgage")).isEmpty();
        assertThat(finder.found("pension")).isEmpty();
    }
}
