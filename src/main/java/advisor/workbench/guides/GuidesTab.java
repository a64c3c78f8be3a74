package advisor.workbench.guides;

/** The pages of the place of guides, in their order; only those that are there are shown. */
public enum GuidesTab {
    LIBRARY,
    STUDIO,
    MAP,
    COMPARE,
    FACT_CHECK,
    PACKS;

    /** The key of its name. */
    public String key() {
        return "guides.tab." + this;
    }
}
