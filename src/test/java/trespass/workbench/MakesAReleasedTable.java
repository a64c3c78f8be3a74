package trespass.workbench;

import trespass.app.PrintsStackTraces;
import trespass.disclosure.ReleasedTable;

public class MakesAReleasedTable {
    ReleasedTable table = new ReleasedTable();
    PrintsStackTraces app = new PrintsStackTraces();
}
