package advisor.document;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Language;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds every paper against PDF/UA-1, the standard for pages that can be read aloud, with the validator of the field. */
class StandardPdfTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPaperCanBeReadAloud(Language language) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        Map<String, String> failures = new TreeMap<>();
        try (Visits visits = new Visits()) {
            Picture picture = Picture.of(new BufferedImage(300, 600, BufferedImage.TYPE_INT_RGB));
            var visit = visits.client("320104", List.of(new Surroundings.Evidence("截图", "", "", true, picture)));
            List<Template> offered = visits.desk.offered(visit);
            assertThat(offered).hasSizeGreaterThan(5);
            for (Template template : offered) {
                Paper paper = visits.desk.fill(visit, template, Map.of(), language);
                byte[] pdf = PdfWriter.write(paper, PdfWriter.Print.NORMAL);
                try (PDFAParser parser = Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                        PDFAValidator validator =
                                Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
                    ValidationResult result = validator.validate(parser);
                    for (TestAssertion assertion : result.getTestAssertions()) {
                        failures.put(
                                assertion.getRuleId().getClause() + "-"
                                        + assertion.getRuleId().getTestNumber(),
                                template.id() + ": " + assertion.getMessage());
                    }
                    assertThat(result.getTotalAssertions()).isPositive();
                }
            }
        }
        assertThat(failures).isEmpty();
    }
}
