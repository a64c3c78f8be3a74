package advisor.workbench.look;

import advisor.workbench.words.Wording;
import java.awt.Component;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.filechooser.FileNameExtensionFilter;

/** Asks where a file is to be written. */
public final class SaveAs {

    private SaveAs() {}

    /**
     * The file that was chosen, with its ending; nothing when it was called off, or when another file should not be replaced.
     *
     * @param kind the ending without its dot
     * @param suggested a name with its ending
     */
    public static Optional<Path> ask(Component over, String title, String kind, String suggested, Wording wording) {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(title);
        chooser.setFileFilter(new FileNameExtensionFilter("*." + kind, kind));
        chooser.setSelectedFile(new File(suggested));
        if (chooser.showSaveDialog(over) != JFileChooser.APPROVE_OPTION) {
            return Optional.empty();
        }
        File file = chooser.getSelectedFile();
        if (!file.getName().endsWith("." + kind)) {
            file = new File(file.getParentFile(), file.getName() + "." + kind);
        }
        boolean isFree = !file.exists()
                || JOptionPane.showConfirmDialog(
                                over, wording.say("save.replace", file.getName()), title, JOptionPane.OK_CANCEL_OPTION)
                        == JOptionPane.OK_OPTION;
        return isFree ? Optional.of(file.toPath()) : Optional.empty();
    }
}
