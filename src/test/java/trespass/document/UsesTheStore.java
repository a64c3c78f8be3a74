package trespass.document;

import trespass.store.RunsAScript;

public class UsesTheStore {
    RunsAScript store;
}
