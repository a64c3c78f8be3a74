package trespass.script;

import picocli.CommandLine;
import trespass.pack.UsesProof;

public class Exits {
    CommandLine command;
    UsesProof pack;

    void end() {
        System.exit(1);
    }
}
