package advisor.workbench.window;

import advisor.workbench.action.CommandId;

/** The five places of the workbench. */
public enum Place {
    SESSIONS(CommandId.GO_SESSIONS),
    GUIDES(CommandId.GO_GUIDES),
    OUTCOMES(CommandId.GO_OUTCOMES),
    REPORTS(CommandId.GO_REPORTS),
    SETTINGS(CommandId.GO_SETTINGS);

    private final CommandId command;

    Place(CommandId command) {
        this.command = command;
    }

    /** The command that goes there. */
    public CommandId command() {
        return command;
    }
}
