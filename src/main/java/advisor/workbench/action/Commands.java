package advisor.workbench.action;

import advisor.guide.Language;
import advisor.workbench.look.Glyph;
import java.awt.event.ActionEvent;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.AbstractAction;
import javax.swing.Action;

/** The commands of one window: each id has one action, which menus, buttons and keys share. */
public final class Commands {

    private final CommandWords words;
    private final Map<CommandId, Command> actions = new EnumMap<>(CommandId.class);

    /** Commands that do nothing yet. */
    public Commands(Language language) {
        this.words = new CommandWords(language);
        for (CommandId id : CommandId.values()) {
            actions.put(id, new Command(id, words));
        }
    }

    /** The words of these commands. */
    public CommandWords words() {
        return words;
    }

    /** Says what a command does; from now on it can be chosen. */
    public void on(CommandId id, Runnable does) {
        command(id).does = does;
        command(id).setEnabled(true);
    }

    /** Takes back what a command does; it can not be chosen any more. */
    public void off(CommandId id) {
        command(id).does = () -> {};
        command(id).setEnabled(false);
    }

    /** The action of a command. */
    public Action action(CommandId id) {
        return command(id);
    }

    private Command command(CommandId id) {
        Command command = actions.get(id);
        if (command == null) {
            throw new IllegalStateException("no command " + id);
        }
        return command;
    }

    private static final class Command extends AbstractAction {

        private static final long serialVersionUID = 1L;

        private transient Runnable does = () -> {};

        Command(CommandId id, CommandWords words) {
            putValue(NAME, words.menuName(id));
            putValue(MNEMONIC_KEY, (int) words.mnemonic(id));
            putValue(SHORT_DESCRIPTION, words.tip(id));
            putValue(ACCELERATOR_KEY, id.shortcut());
            Glyph glyph = id.glyph();
            if (glyph != null) {
                putValue(SMALL_ICON, glyph.icon(18));
            }
            setEnabled(false);
        }

        @Override
        public void actionPerformed(ActionEvent event) {
            does.run();
        }
    }
}
