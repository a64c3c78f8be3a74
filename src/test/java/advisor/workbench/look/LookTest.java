package advisor.workbench.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.UIManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class LookTest {

    private final Locale machines = Locale.getDefault();

    @AfterEach
    void backToTheMachines() {
        Locale.setDefault(machines);
        JComponent.setDefaultLocale(machines);
    }

    @Test
    void whatSwingSaysIsInTheLanguageOfTheWindowWhateverTheMachines() throws Exception {
        EventQueue.invokeAndWait(() -> {
            Look.begin(Theme.LIGHT);
            Locale.setDefault(Locale.GERMANY);
            Look.speak(Locale.SIMPLIFIED_CHINESE);
            assertThat(open()).isEqualTo("打开");
            assertThat(cancel()).isEqualTo("取消");
            Look.speak(Locale.ENGLISH);
            assertThat(open()).isEqualTo("Open");
            assertThat(cancel()).isEqualTo("Cancel");
        });
    }

    private static String open() {
        JFileChooser chooser = new JFileChooser();
        return chooser.getUI().getApproveButtonText(chooser);
    }

    private static String cancel() {
        return UIManager.getString("OptionPane.cancelButtonText", JComponent.getDefaultLocale());
    }
}
