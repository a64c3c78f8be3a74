package advisor.workbench.studio;

import advisor.workbench.action.CommandId;
import advisor.workbench.action.Commands;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** What the menus can do while the studio is shown. */
public final class StudioCommands {

    /** One command: when it can be chosen, and what it does then. */
    private record Choice(BooleanSupplier can, Runnable does) {}

    private final Commands commands;
    private final Map<CommandId, Choice> choices = new EnumMap<>(CommandId.class);
    private final Runnable listening;

    /**
     * Lets the menus act on a studio from now on.
     *
     * @param used called when sessions of this desk have another guide from now on
     * @param affected shows for whom the draft says something else than what is used
     */
    public StudioCommands(Commands commands, Studio studio, StudioPanel panel, Runnable used, Runnable affected) {
        this.commands = commands;
        StudioModel model = studio.model();
        BooleanSupplier open = () -> model.draft() != null;
        BooleanSupplier previewed = () -> model.preview().session() != null;
        choice(CommandId.STUDIO_NEW_GUIDE, () -> true, () -> begin(studio, AuthoringModel.Form.GUIDE));
        choice(CommandId.STUDIO_NEW_LOCALITY, open, () -> begin(studio, AuthoringModel.Form.LOCALITY));
        choice(CommandId.STUDIO_RENAME, open, () -> begin(studio, AuthoringModel.Form.RENAME));
        choice(CommandId.STUDIO_TEXT, open, panel::toText);
        choice(CommandId.STUDIO_PREVIEW, open, () -> panel.show("preview"));
        choice(CommandId.STUDIO_FACTS, open, () -> panel.show("facts"));
        choice(CommandId.STUDIO_WORDS, open, () -> panel.show("words"));
        choice(CommandId.STUDIO_CASES, open, () -> panel.show("cases"));
        choice(CommandId.STUDIO_VERSIONS, open, () -> panel.show("history"));
        choice(CommandId.FIND, open, panel::find);
        choice(CommandId.STUDIO_PROBLEM, () -> !model.problems().isEmpty(), model::goToNextProblem);
        choice(CommandId.STUDIO_CASE, previewed, panel::makeCase);
        choice(CommandId.STUDIO_COVERAGE, () -> model.checked() != null, () -> {
            panel.show("cases");
            studio.cases().look();
        });
        choice(CommandId.STUDIO_RESTART, previewed, model.preview()::restart);
        choice(CommandId.STUDIO_MARK, previewed, model.preview()::mark);
        choice(CommandId.STUDIO_AFFECTED, model::isChanged, affected);
        choice(CommandId.STUDIO_USE, model::isSound, () -> model.use(used));
        choice(CommandId.STUDIO_STOP, model::isUsed, () -> model.stopUsing(used));
        refresh();
        Runnable texts = model.listenToTexts(this::refresh);
        Runnable results = model.listenToResults(this::refresh);
        listening = () -> {
            texts.run();
            results.run();
        };
    }

    private void choice(CommandId id, BooleanSupplier can, Runnable does) {
        choices.put(id, new Choice(can, does));
    }

    private static void begin(Studio studio, AuthoringModel.Form form) {
        studio.authoring().begin(form);
    }

    private void refresh() {
        choices.forEach((id, choice) -> {
            if (choice.can().getAsBoolean()) {
                commands.on(id, choice.does());
            } else {
                commands.off(id);
            }
        });
    }

    /** The studio is shown no longer. */
    public void end() {
        listening.run();
        choices.keySet().forEach(commands::off);
    }
}
