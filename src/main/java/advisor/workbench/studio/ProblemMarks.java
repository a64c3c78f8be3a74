package advisor.workbench.studio;

import advisor.guide.Problem;
import advisor.guide.Severity;
import advisor.workbench.look.Shade;
import java.util.List;
import org.fife.ui.rsyntaxtextarea.RSyntaxDocument;
import org.fife.ui.rsyntaxtextarea.parser.AbstractParser;
import org.fife.ui.rsyntaxtextarea.parser.DefaultParseResult;
import org.fife.ui.rsyntaxtextarea.parser.DefaultParserNotice;
import org.fife.ui.rsyntaxtextarea.parser.ParseResult;
import org.fife.ui.rsyntaxtextarea.parser.ParserNotice;
import org.jspecify.annotations.Nullable;

/** Underlines the lines in which something is wrong; what that is was found elsewhere. */
final class ProblemMarks extends AbstractParser {

    private List<Problem> problems = List.of();

    /** From now on marks these; gives whether they are others than before. */
    boolean show(List<Problem> next) {
        boolean other = !problems.equals(next);
        problems = List.copyOf(next);
        return other;
    }

    /** The first problem on a line, or null. */
    @Nullable
    Problem at(int line) {
        return problems.stream().filter(one -> one.line() == line).findFirst().orElse(null);
    }

    @Override
    public ParseResult parse(RSyntaxDocument document, String style) {
        DefaultParseResult result = new DefaultParseResult(this);
        int lines = document.getDefaultRootElement().getElementCount();
        result.setParsedLines(0, lines - 1);
        for (Problem problem : problems) {
            if (problem.line() > 0 && problem.line() <= lines) {
                DefaultParserNotice notice =
                        new DefaultParserNotice(this, problem.message().en(), problem.line() - 1);
                notice.setLevel(
                        problem.severity() == Severity.ERROR ? ParserNotice.Level.ERROR : ParserNotice.Level.WARNING);
                notice.setColor((problem.severity() == Severity.ERROR ? Shade.NOW : Shade.TODAY).color());
                result.addNotice(notice);
            }
        }
        return result;
    }
}
