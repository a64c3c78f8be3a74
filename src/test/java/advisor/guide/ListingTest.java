package advisor.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How names stand in a row. */
class ListingTest {

    @Test
    void aNameThatHoldsACommaIsStillOneName() {
        assertThat(Listing.of(List.of("姓名", "电话"), Language.ZH)).isEqualTo("姓名、电话");
        assertThat(Listing.of(List.of("被骗、被盗走了钱", "骚扰电话"), Language.ZH)).isEqualTo("被骗、被盗走了钱；骚扰电话");
        assertThat(Listing.of(List.of("name", "phone"), Language.EN)).isEqualTo("name, phone");
        assertThat(Listing.of(List.of("Suspect, or unknown", "loss"), Language.EN))
                .isEqualTo("Suspect, or unknown; loss");
        assertThat(Listing.of(List.of(), Language.EN)).isEmpty();
    }
}
