package advisor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms and their arrows hold, and each rule is seen to fail on classes below {@code trespass} that break it. */
class ArchitectureTest {
    /** Raise it as the project grows: a scan that finds nothing would find every rule kept. */
    private static final int FLOOR = 100;

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("advisor");
    private static final JavaClasses TRESPASSERS = new ClassFileImporter().importPackages("trespass");

    @TestFactory
    Stream<DynamicTest> everyRuleHolds() {
        return new Rules("advisor")
                .all().stream().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(PRODUCT)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleCanFail() {
        return new Rules("trespass")
                .all().stream()
                        .filter(rule -> !leadsEverywhere(rule))
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getDescription(),
                                () -> assertThat(rule.evaluate(TRESPASSERS).hasViolation())
                                        .isTrue()));
    }

    @Test
    void theScanSeesTheProduct() {
        assertThat(PRODUCT.size()).isGreaterThanOrEqualTo(FLOOR);
    }

    /** The app may use every room, so nothing it does can break its arrows. */
    private static boolean leadsEverywhere(ArchRule rule) {
        return rule.getDescription().contains("app uses only");
    }
}
