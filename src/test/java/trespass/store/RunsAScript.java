package trespass.store;

import org.graalvm.polyglot.Context;
import trespass.report.WritesSql;

public class RunsAScript {
    Context context;
    WritesSql report;
}
