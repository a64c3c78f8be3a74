package trespass.pack;

import trespass.proof.UsesADocument;

public class UsesProof {
    UsesADocument proof;
}
