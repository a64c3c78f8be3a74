package advisor.workbench.look;

import java.awt.Toolkit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Which colours the system itself wears; asking it may take a moment and belongs off the event thread. */
public final class SystemTheme {

    private SystemTheme() {}

    /** High contrast, dark, or light; light too when the system does not say. */
    public static Theme worn() {
        return isOfHighContrast() ? Theme.CONTRAST : isDark() ? Theme.DARK : Theme.LIGHT;
    }

    private static boolean isOfHighContrast() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return Boolean.TRUE.equals(Toolkit.getDefaultToolkit().getDesktopProperty("win.highContrast.on"));
        }
        if (system.startsWith("mac")) {
            return says("1", "defaults", "read", "com.apple.universalaccess", "increaseContrast");
        }
        return says("true", "gsettings", "get", "org.gnome.desktop.a11y.interface", "high-contrast");
    }

    private static boolean isDark() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return says(
                    "0x0",
                    "reg",
                    "query",
                    "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                    "/v",
                    "AppsUseLightTheme");
        }
        if (system.startsWith("mac")) {
            return says("dark", "defaults", "read", "-g", "AppleInterfaceStyle");
        }
        Object name = Toolkit.getDefaultToolkit().getDesktopProperty("gnome.Net/ThemeName");
        return name instanceof String theme && theme.toLowerCase(Locale.ROOT).contains("dark")
                || says("dark", "gsettings", "get", "org.gnome.desktop.interface", "color-scheme");
    }

    private static boolean says(String word, String... command) {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.PIPE)
                    .start();
            if (!process.waitFor(1, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            try (BufferedReader reader =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                return reader.lines()
                        .anyMatch(line -> line.toLowerCase(Locale.ROOT).contains(word));
            }
        } catch (IOException notThere) {
            // a system without this command does not say what it wears
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
