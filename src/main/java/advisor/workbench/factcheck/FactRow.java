package advisor.workbench.factcheck;

import advisor.workbench.look.Column;
import advisor.workbench.look.Look;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import java.awt.Graphics;
import java.util.List;

/** One row of a fact-check table, with a line above it. */
final class FactRow extends Row {

    private static final long serialVersionUID = 1L;

    FactRow(int number, List<List<String>> cells) {
        super(16);
        padded(10, 0, 10, 0);
        fixed(28, new Prose(String.valueOf(number), Type.SMALL, Shade.QUIET));
        add(lines(cells.get(0), Type.BODY), Cell.REST);
        add(outcome(cells.get(1)), Cell.REST);
        add(sources(cells.get(2)), new Cell(150, 0, Align.TOP));
    }

    private static Column lines(List<String> lines, Type type) {
        Column column = new Column(6);
        lines.forEach(line -> column.then(new Prose(line, type, Shade.INK)));
        return column;
    }

    private static Column outcome(List<String> lines) {
        Column column = new Column(4);
        for (int i = 0; i < lines.size(); i++) {
            column.then(new Prose(lines.get(i), i == 0 ? Type.STRONG : Type.BODY, Shade.INK));
        }
        return column;
    }

    private static Column sources(List<String> lines) {
        Column column = new Column(2);
        lines.forEach(line -> column.then(Prose.quiet(line)));
        return column;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        graphics.setColor(Shade.LINE.color());
        graphics.fillRect(0, 0, getWidth(), Math.max(1, Look.px(1)));
    }
}
