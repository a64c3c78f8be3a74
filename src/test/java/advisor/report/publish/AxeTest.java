package advisor.report.publish;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Language;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exported pages in a real browser, read by axe-core; needs Chromium, which {@code .ci/run} installs. */
@Tag("long")
class AxeTest {

    private static final Pattern VERSION = Pattern.compile("(?m)^version=(\\S+)$");
    private static final Pattern FOUND = Pattern.compile("<pre id=\"axe\">([A-Za-z0-9+/=]+)</pre>");

    /* Base64, so that nothing in it is taken for the page. */
    private static final String RUN = """
            axe.run(document, {resultTypes: ['violations', 'passes']}).then(
              found => found, failed => ({failed: String(failed)})).then(found => {
                const said = {rules: (found.passes || []).length, dark: matchMedia('(prefers-color-scheme: dark)').matches,
                  failed: found.failed || '', violations: (found.violations || []).map(one => ({id: one.id,
                    impact: one.impact, at: one.nodes.map(node => node.html).slice(0, 3)}))};
                document.body.innerHTML = '<pre id="axe">' + btoa(unescape(encodeURIComponent(JSON.stringify(said)))) + '</pre>';
              });
            """;

    @TempDir
    Path folder;

    private static String resource(String name) throws IOException {
        try (InputStream in = AxeTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String axe() throws IOException {
        Matcher version = VERSION.matcher(resource("/META-INF/maven/org.webjars.npm/axe-core/pom.properties"));
        assertThat(version.find()).isTrue();
        return resource("/META-INF/resources/webjars/axe-core/" + version.group(1) + "/axe.min.js");
    }

    private static String chromium() {
        return List.of("chromium", "chromium-browser", "google-chrome").stream()
                .filter(name -> List.of(System.getenv("PATH").split(":", -1)).stream()
                        .anyMatch(place -> Files.isExecutable(Path.of(place, name))))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no Chromium; .ci/run installs it"));
    }

    private JsonNode read(String html, boolean dark) throws Exception {
        // the exported page lets no script run, so the looking glass goes into a copy without that line
        String open = html.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*/>", "");
        int end = open.lastIndexOf("</body>");
        Path page = Files.writeString(
                folder.resolve("page.html"),
                open.substring(0, end) + "<script>" + axe() + "</script><script>" + RUN + "</script>"
                        + open.substring(end));
        Path out = folder.resolve("out.html");
        List<String> command = new ArrayList<>(List.of(
                chromium(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--user-data-dir=" + folder.resolve("profile"),
                "--window-size=1200,2400",
                "--virtual-time-budget=30000",
                "--dump-dom"));
        if (dark) {
            command.add("--blink-settings=preferredColorScheme=0");
        }
        command.add(page.toUri().toString());
        Process browser = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(browser.waitFor(3, TimeUnit.MINUTES))
                    .as("the browser ends")
                    .isTrue();
        } finally {
            browser.destroyForcibly();
        }
        Matcher found = FOUND.matcher(Files.readString(out));
        assertThat(found.find()).as("axe said something").isTrue();
        JsonNode said = new JsonMapper().readTree(Base64.getDecoder().decode(found.group(1)));
        assertThat(said.path("failed").asText()).isEmpty();
        assertThat(said.path("dark").asBoolean()).isEqualTo(dark);
        return said;
    }

    @ParameterizedTest
    @CsvSource({"ZH, false", "ZH, true", "EN, false", "EN, true"})
    void anExportedPageHasNoFinding(Language language, boolean dark) throws Exception {
        JsonNode said = read(WebPage.of(InventedRelease.in(language), WebPage.On.SCREEN), dark);
        assertThat(said.path("rules").asInt()).isGreaterThan(15);
        assertThat(said.path("violations")).isEmpty();
    }

    @Test
    void whatIsWrongIsFound() throws Exception {
        JsonNode said = read(
                "<!DOCTYPE html>\n<html>\n<head><title>t</title></head>\n<body><main><h1>h</h1>"
                        + "<p style=\"color:#ccc;background:#fff\">pale</p><img src=\"x.png\"/></main></body></html>",
                false);
        assertThat(said.path("violations").findValuesAsText("id"))
                .contains("color-contrast", "image-alt", "html-has-lang");
        assertThat(said.path("violations").findValuesAsText("impact")).contains("serious", "critical");
    }
}
