package trespass.outcome;

import javax.swing.JFrame;
import trespass.store.RunsAScript;

public class ChoosesAWindow {
    JFrame window;
    RunsAScript store = new RunsAScript();
}
