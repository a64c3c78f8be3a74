package advisor.workbench.studio;

import java.util.List;
import java.util.function.Supplier;
import javax.swing.text.JTextComponent;
import org.fife.ui.autocomplete.Completion;
import org.fife.ui.autocomplete.DefaultCompletionProvider;

/** Hands the completions of a draft to the list that pops up in the editor. */
final class ScriptOffers extends DefaultCompletionProvider {

    private final Supplier<Completions> completions;

    ScriptOffers(Supplier<Completions> completions) {
        this.completions = completions;
        setAutoActivationRules(false, ".");
    }

    @Override
    public String getAlreadyEnteredText(JTextComponent text) {
        return completions.get().typed(text.getText(), text.getCaretPosition());
    }

    @Override
    protected List<Completion> getCompletionsImpl(JTextComponent text) {
        return completions.get().at(text.getText(), text.getCaretPosition()).stream()
                .<Completion>map(offer -> new ScriptOffer(this, offer))
                .toList();
    }
}
