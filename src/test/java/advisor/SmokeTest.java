package advisor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmokeTest {
    @Test
    void theTestsRunWithoutADisplayInFixedLanguageAndZone() {
        assertThat(System.getProperty("java.awt.headless")).isEqualTo("true");
        assertThat(System.getProperty("user.language")).isEqualTo("en");
        assertThat(System.getProperty("user.timezone")).isEqualTo("Asia/Shanghai");
    }
}
