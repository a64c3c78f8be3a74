package advisor.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Works out withheld cells from shown ones: solves "cells add up to totals" exactly, over the rational numbers. */
final class LinearAttacker {

    private LinearAttacker() {}

    /** The withheld cells that have only one solution, as "row,column". */
    static List<String> derivable(ProtectedTable table) {
        Map<String, Integer> unknowns = new LinkedHashMap<>();
        List<Map<Integer, Long>> equations = new ArrayList<>();
        int rows = table.rows().size();
        int columns = table.columns().size();
        for (int row = 0; row <= rows; row++) {
            Map<Integer, Long> equation = new LinkedHashMap<>();
            for (int column = 0; column <= columns; column++) {
                collect(table, row, column, column == columns ? -1 : 1, unknowns, equation);
            }
            equations.add(equation);
        }
        for (int column = 0; column <= columns; column++) {
            Map<Integer, Long> equation = new LinkedHashMap<>();
            for (int row = 0; row <= rows; row++) {
                collect(table, row, column, row == rows ? -1 : 1, unknowns, equation);
            }
            equations.add(equation);
        }
        return solve(equations, unknowns);
    }

    static Cell cellOrTotal(ProtectedTable table, int row, int column) {
        boolean lastRow = row == table.rows().size();
        boolean lastColumn = column == table.columns().size();
        if (lastRow && lastColumn) {
            return table.total();
        }
        return lastRow ? table.columnTotal(column) : lastColumn ? table.rowTotal(row) : table.cell(row, column);
    }

    private static void collect(
            ProtectedTable table,
            int row,
            int column,
            long factor,
            Map<String, Integer> unknowns,
            Map<Integer, Long> equation) {
        if (cellOrTotal(table, row, column) instanceof Cell.Suppressed) {
            String name = row + "," + column;
            unknowns.putIfAbsent(name, unknowns.size());
            equation.put(unknowns.get(name), factor);
        }
    }

    /** Fraction-free elimination to a reduced form; an unknown alone in its line has one solution. */
    private static List<String> solve(List<Map<Integer, Long>> equations, Map<String, Integer> unknowns) {
        BigInteger[][] lines = new BigInteger[equations.size()][unknowns.size()];
        for (int i = 0; i < lines.length; i++) {
            for (int j = 0; j < unknowns.size(); j++) {
                lines[i][j] = BigInteger.valueOf(equations.get(i).getOrDefault(j, 0L));
            }
        }
        int rank = 0;
        for (int j = 0; j < unknowns.size() && rank < lines.length; j++) {
            int pivot = rank;
            while (pivot < lines.length && lines[pivot][j].signum() == 0) {
                pivot++;
            }
            if (pivot == lines.length) {
                continue;
            }
            BigInteger[] line = lines[pivot];
            lines[pivot] = lines[rank];
            lines[rank] = line;
            for (int i = 0; i < lines.length; i++) {
                BigInteger factor = lines[i][j];
                if (i != rank && factor.signum() != 0) {
                    for (int k = 0; k < lines[i].length; k++) {
                        lines[i][k] = lines[i][k].multiply(line[j]).subtract(line[k].multiply(factor));
                    }
                }
            }
            rank++;
        }
        List<String> names = new ArrayList<>(unknowns.keySet());
        List<String> derivable = new ArrayList<>();
        for (BigInteger[] line : lines) {
            int last = -1;
            int count = 0;
            for (int j = 0; j < line.length; j++) {
                if (line[j].signum() != 0) {
                    last = j;
                    count++;
                }
            }
            if (count == 1) {
                derivable.add(names.get(last));
            }
        }
        return derivable;
    }
}
