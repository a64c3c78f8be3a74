package trespass.report.publish;

import trespass.store.RunsAScript;

public class ReadsTheStore {
    RunsAScript store = new RunsAScript();
}
