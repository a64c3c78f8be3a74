package advisor.workbench.map;

import advisor.workbench.action.CommandId;
import advisor.workbench.action.Commands;
import java.util.EnumMap;
import java.util.Map;

/** What the menus can do while the map is shown. */
public final class MapCommands {

    private final Commands commands;
    private final MapModel model;
    private final MapPanel panel;
    private final Map<CommandId, Runnable> drawn = new EnumMap<>(CommandId.class);
    private final Runnable listening;

    /** Lets the menus act on a map from now on. */
    public MapCommands(Commands commands, MapModel model, MapPanel panel) {
        this.commands = commands;
        this.model = model;
        this.panel = panel;
        drawn.put(CommandId.FIND, panel::toFind);
        drawn.put(CommandId.MAP_PART, this::otherPart);
        drawn.put(CommandId.MAP_LARGER, panel.view()::larger);
        drawn.put(CommandId.MAP_SMALLER, panel.view()::smaller);
        drawn.put(CommandId.MAP_FIT, panel.view()::fit);
        drawn.put(CommandId.MAP_SVG, () -> panel.export("svg"));
        drawn.put(CommandId.MAP_PNG, () -> panel.export("png"));
        panel.listen(this::refresh);
        listening = model.listen(this::refresh);
        refresh();
    }

    private void otherPart() {
        model.part(model.part() == GuideMap.Part.PLAN ? GuideMap.Part.CONCLUSIONS : GuideMap.Part.PLAN);
    }

    private void refresh() {
        boolean isDrawn = model.layout() != null;
        drawn.forEach((id, does) -> can(id, isDrawn, does));
        can(CommandId.MAP_SOURCE, isDrawn && panel.view().chosen() != null, panel.view()::open);
    }

    private void can(CommandId id, boolean can, Runnable does) {
        if (can) {
            commands.on(id, does);
        } else {
            commands.off(id);
        }
    }

    /** The map is shown no longer. */
    public void end() {
        listening.run();
        drawn.keySet().forEach(commands::off);
        commands.off(CommandId.MAP_SOURCE);
    }
}
