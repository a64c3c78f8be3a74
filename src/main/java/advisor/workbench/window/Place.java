package advisor.workbench.window;

import advisor.workbench.action.CommandId;

/** The seven places of the workbench. */
public enum Place {
    SESSIONS(CommandId.GO_SESSIONS),
    GUIDES(CommandId.GO_GUIDES),
    OUTCOMES(CommandId.GO_OUTCOMES),
    RECEIPT(CommandId.GO_RECEIPT),
    REPORTS(CommandId.GO_REPORTS),
    LOOK_UP(CommandId.GO_LOOK_UP),
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
