package advisor.workbench.packs;

import advisor.workbench.action.CommandId;
import advisor.workbench.action.Commands;
import java.util.List;

/** What the menus can do while packs are shown. */
public final class PackCommands {

    private final Commands commands;
    private final PacksModel model;
    private final PublishModel publishing;
    private final PacksPanel panel;
    private final List<Runnable> listening;

    /** Lets the menus act on packs from now on. */
    public PackCommands(Commands commands, PacksModel model, PublishModel publishing, PacksPanel panel) {
        this.commands = commands;
        this.model = model;
        this.publishing = publishing;
        this.panel = panel;
        this.listening = List.of(model.listen(this::refresh), publishing.listen(this::refresh));
        refresh();
    }

    private void refresh() {
        InstallModel install = model.installing();
        can(CommandId.PACKS_CHOOSE, install.canChoose(), panel::choose);
        can(CommandId.PACKS_GO_ON, install.canGoOn(), install::goOn);
        can(CommandId.PACKS_CANCEL, install.canCancel(), install::cancel);
        can(CommandId.PACKS_PUBLISH, publishing.canPublish(), panel::publish);
    }

    private void can(CommandId id, boolean can, Runnable does) {
        if (can) {
            commands.on(id, does);
        } else {
            commands.off(id);
        }
    }

    /** Packs are shown no longer. */
    public void end() {
        listening.forEach(Runnable::run);
        commands.off(CommandId.PACKS_CHOOSE);
        commands.off(CommandId.PACKS_GO_ON);
        commands.off(CommandId.PACKS_CANCEL);
        commands.off(CommandId.PACKS_PUBLISH);
    }
}
