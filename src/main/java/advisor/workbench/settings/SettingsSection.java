package advisor.workbench.settings;

import advisor.workbench.action.CommandId;

/** The sections of the settings, in their order at the side. */
public enum SettingsSection {
    APPEARANCE(CommandId.SET_APPEARANCE),
    BACKUPS(CommandId.SET_BACKUPS),
    PASSPHRASE(CommandId.SET_PASSPHRASE),
    HELD(CommandId.SET_HELD),
    RETENTION(CommandId.SET_RETENTION),
    EXCHANGE(CommandId.SET_EXCHANGE),
    SERVER(CommandId.SET_SERVER),
    ABOUT(CommandId.ABOUT);

    private final CommandId command;

    SettingsSection(CommandId command) {
        this.command = command;
    }

    /** The command that goes there. */
    public CommandId command() {
        return command;
    }
}
