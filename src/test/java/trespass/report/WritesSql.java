package trespass.report;

import java.sql.Connection;
import trespass.store.RunsAScript;
import trespass.workbench.MakesAReleasedTable;

public class WritesSql {
    Connection connection;
    RunsAScript store;
    MakesAReleasedTable window;
}
