package advisor.workbench.studio;

import advisor.guide.Problem;
import advisor.guide.Severity;
import advisor.workbench.look.Glyph;
import advisor.workbench.look.Look;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.place.Typing;
import advisor.workbench.words.Wording;
import java.awt.Font;
import java.awt.Rectangle;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import javax.swing.text.BadLocationException;
import org.fife.ui.autocomplete.AutoCompletion;
import org.fife.ui.rsyntaxtextarea.RSyntaxTextArea;
import org.fife.ui.rsyntaxtextarea.Style;
import org.fife.ui.rsyntaxtextarea.SyntaxConstants;
import org.fife.ui.rsyntaxtextarea.SyntaxScheme;
import org.fife.ui.rsyntaxtextarea.TokenTypes;
import org.fife.ui.rtextarea.RTextScrollPane;
import org.jspecify.annotations.Nullable;

/** The text of one file, with colours, line numbers, completion, and marks where something is wrong. */
final class ScriptEditor extends RTextScrollPane {

    private static final long serialVersionUID = 1L;

    /** How long the caret rests before it is said what it stands at, in milliseconds. */
    private static final int RESTS = 250;

    private final transient StudioModel model;
    private final RSyntaxTextArea area = new RSyntaxTextArea();
    private final ProblemMarks marks = new ProblemMarks();
    private final JTextField about = new JTextField(" ");
    private final Map<String, Integer> carets = new HashMap<>();
    private @Nullable String shown;
    private boolean filling;

    ScriptEditor(StudioModel model, Supplier<Completions> completions, Wording wording) {
        this.model = model;
        setViewportView(area);
        setLineNumbersEnabled(true);
        setFoldIndicatorEnabled(true);
        setIconRowHeaderEnabled(true);
        setBorder(BorderFactory.createEmptyBorder());
        area.setName("studio.text");
        area.setTabSize(2);
        area.setTabsEmulated(true);
        area.setCodeFoldingEnabled(true);
        area.setAntiAliasingEnabled(true);
        area.setMarkOccurrences(true);
        area.setBracketMatchingEnabled(true);
        area.setAutoIndentEnabled(true);
        area.setPopupMenu(null);
        area.getAccessibleContext().setAccessibleName(wording.say("studio.text"));
        area.getAccessibleContext().setAccessibleDescription(wording.say("studio.text.how"));
        area.addParser(marks);
        area.getDocument().addDocumentListener((Typing) this::typed);
        dress();
        complete(completions);
        area.setToolTipSupplier((on, event) -> {
            int offset = on.viewToModel2D(event.getPoint());
            Problem wrong = marks.at(line(offset));
            String said = wrong != null
                    ? wording.say(wrong.message()) + "\n" + wording.say(wrong.remedy())
                    : completions.get().hover(area.getText(), offset);
            return said.isEmpty() ? null : ScriptOffer.html(said);
        });
        javax.swing.ToolTipManager.sharedInstance().registerComponent(area);
        explain(completions, wording);
    }

    /* What the mouse is told in a balloon stands below the text for the keyboard, once the caret rests. */
    private void explain(Supplier<Completions> completions, Wording wording) {
        about.setName("studio.about");
        about.setEditable(false);
        about.setFont(Type.SMALL.font());
        about.setForeground(Shade.QUIET.color());
        about.setBackground(Shade.GROUND.color());
        about.setBorder(BorderFactory.createEmptyBorder(Look.px(4), Look.px(12), Look.px(4), Look.px(12)));
        about.getAccessibleContext().setAccessibleName(wording.say("studio.about"));
        Timer rest = new Timer(RESTS, rested -> {
            int caret = area.getCaretPosition();
            Problem wrong = marks.at(line(caret));
            String said = wrong != null
                    ? wording.say(wrong.message()) + "  " + wording.say(wrong.remedy())
                    : completions.get().hover(area.getText(), caret);
            about.setText(said.isEmpty() ? " " : said.replace('\n', ' '));
            about.setCaretPosition(0);
        });
        rest.setRepeats(false);
        area.addCaretListener(moved -> rest.restart());
    }

    /** What is said about the word at the caret. */
    JTextField about() {
        return about;
    }

    /* The text belongs to the author; what is not ours to say has a language of its own. */
    private void dress() {
        Font font = Type.BODY.font();
        area.setFont(font);
        area.setBackground(Shade.SHEET.color());
        area.setForeground(Shade.INK.color());
        area.setCaretColor(Shade.INK.color());
        area.setCurrentLineHighlightColor(Shade.ACCENT_WASH.color());
        area.setSelectionColor(Shade.LINE.color());
        area.setMarkOccurrencesColor(Shade.TODAY_WASH.color());
        area.setMatchedBracketBGColor(Shade.LINE.color());
        area.setMatchedBracketBorderColor(Shade.EDGE.color());
        SyntaxScheme scheme = new SyntaxScheme(font);
        for (int type = 0; type < TokenTypes.DEFAULT_NUM_TOKEN_TYPES; type++) {
            Style style = scheme.getStyle(type);
            if (style != null) {
                style.foreground = shade(type).color();
                style.background = null;
                style.underline = false;
                style.font = type == TokenTypes.RESERVED_WORD ? Type.STRONG.font() : font;
            }
        }
        area.setSyntaxScheme(scheme);
        getGutter().setBackground(Shade.GROUND.color());
        getGutter().setLineNumberColor(Shade.QUIET.color());
        getGutter().setLineNumberFont(Type.SMALL.font());
        getGutter().setBorderColor(Shade.LINE.color());
        getGutter().setFoldBackground(Shade.SHEET.color());
        getGutter().setFoldIndicatorForeground(Shade.QUIET.color());
    }

    private static Shade shade(int type) {
        return switch (type) {
            case TokenTypes.COMMENT_EOL,
                    TokenTypes.COMMENT_MULTILINE,
                    TokenTypes.COMMENT_DOCUMENTATION,
                    TokenTypes.COMMENT_KEYWORD,
                    TokenTypes.COMMENT_MARKUP -> Shade.QUIET;
            case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE, TokenTypes.LITERAL_CHAR, TokenTypes.LITERAL_BACKQUOTE ->
                Shade.WEEK;
            case TokenTypes.RESERVED_WORD, TokenTypes.RESERVED_WORD_2, TokenTypes.LITERAL_BOOLEAN -> Shade.ACCENT;
            case TokenTypes.LITERAL_NUMBER_DECIMAL_INT, TokenTypes.LITERAL_NUMBER_FLOAT -> Shade.TODAY;
            case TokenTypes.ERROR_CHAR, TokenTypes.ERROR_STRING_DOUBLE, TokenTypes.ERROR_IDENTIFIER -> Shade.NOW;
            default -> Shade.INK;
        };
    }

    private void complete(Supplier<Completions> completions) {
        AutoCompletion completion = new AutoCompletion(new ScriptOffers(completions));
        completion.setShowDescWindow(true);
        completion.setAutoActivationEnabled(true);
        completion.setAutoActivationDelay(250);
        completion.setAutoCompleteSingleChoices(false);
        completion.setTriggerKey(KeyStroke.getKeyStroke(KeyEvent.VK_SPACE, InputEvent.CTRL_DOWN_MASK));
        completion.setListCellRenderer(ScriptOffer.renderer());
        completion.install(area);
    }

    private void typed() {
        if (!filling) {
            // the document is told first and the area after it
            SwingUtilities.invokeLater(() -> {
                if (!filling && shown().equals(shown)) {
                    model.type(area.getText());
                }
            });
        }
    }

    /** Shows the file and the line that the model shows; what stands there already stays as it is, caret and all. */
    void refresh() {
        Draft draft = model.draft();
        if (draft == null) {
            return;
        }
        String file = model.file();
        String text = draft.text(file);
        String now = shown();
        boolean other = !now.equals(shown);
        if (other || !area.getText().equals(text)) {
            if (other && shown != null) {
                carets.put(shown, area.getCaretPosition());
            }
            int caret = Math.min(other ? carets.getOrDefault(now, 0) : area.getCaretPosition(), text.length());
            filling = true;
            shown = now;
            area.setSyntaxEditingStyle(
                    file.endsWith(".json")
                            ? SyntaxConstants.SYNTAX_STYLE_JSON
                            : SyntaxConstants.SYNTAX_STYLE_JAVASCRIPT);
            area.setText(text);
            area.setCaretPosition(caret);
            if (other) {
                area.discardAllEdits();
            }
            filling = false;
            area.getAccessibleContext().setAccessibleName(file);
        }
        if (model.line() > 0) {
            SwingUtilities.invokeLater(() -> goTo(model.line()));
        }
    }

    /* Every guide has a file of the same name. */
    private String shown() {
        Draft draft = model.draft();
        return (draft == null ? "" : draft.id()) + "/" + model.file();
    }

    private void goTo(int line) {
        if (line < 1 || line > area.getLineCount()) {
            return;
        }
        try {
            int start = area.getLineStartOffset(line - 1);
            area.setCaretPosition(start);
            var at = area.modelToView2D(start);
            if (at != null) {
                Rectangle view = at.getBounds();
                view.y = Math.max(0, view.y - getViewport().getHeight() / 3);
                view.height = getViewport().getHeight();
                area.scrollRectToVisible(view);
            }
            area.requestFocusInWindow();
        } catch (BadLocationException gone) {
            area.setCaretPosition(0);
        }
    }

    private int line(int offset) {
        try {
            return area.getLineOfOffset(Math.max(0, offset)) + 1;
        } catch (BadLocationException gone) {
            return 0;
        }
    }

    /** Marks the lines of this file in which something is wrong. */
    void mark(List<Problem> problems) {
        List<Problem> here =
                problems.stream().filter(one -> one.file().equals(model.file())).toList();
        if (marks.show(here)) {
            area.forceReparsing(marks);
            getGutter().removeAllTrackingIcons();
            for (Problem problem : here) {
                if (problem.severity() != Severity.NOTICE && problem.line() > 0) {
                    icon(problem);
                }
            }
        }
    }

    private void icon(Problem problem) {
        boolean error = problem.severity() == Severity.ERROR;
        try {
            getGutter()
                    .addLineTrackingIcon(
                            Math.min(problem.line(), area.getLineCount()) - 1,
                            Glyph.WARNING.icon(14, error ? Shade.NOW : Shade.TODAY),
                            problem.code());
        } catch (BadLocationException gone) {
            marks.show(List.of());
        }
    }

    /** The area itself. */
    RSyntaxTextArea area() {
        return area;
    }
}
