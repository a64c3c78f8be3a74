package trespass.proof;

import trespass.document.UsesTheStore;

public class UsesADocument {
    UsesTheStore document;
}
