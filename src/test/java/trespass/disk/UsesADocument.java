package trespass.disk;

import trespass.document.UsesTheStore;

public class UsesADocument {
    UsesTheStore document;
}
