package advisor.workbench.studio;

/** The models of the studio, which outlive its views. */
public final class Studio {

    private final StudioModel model;
    private final CasesModel cases;
    private final HistoryModel history;
    private final AuthoringModel authoring;
    private String beside = "preview";

    /** A studio in which nothing is open. */
    public Studio(StudioDesk desk) {
        this.model = new StudioModel(desk);
        this.cases = new CasesModel(model);
        this.history = new HistoryModel(model);
        this.authoring = new AuthoringModel(model);
    }

    /** The draft and what is wrong with it. */
    public StudioModel model() {
        return model;
    }

    /** Its worked cases. */
    public CasesModel cases() {
        return cases;
    }

    /** Its versions. */
    public HistoryModel history() {
        return history;
    }

    /** New guides, localities and names. */
    public AuthoringModel authoring() {
        return authoring;
    }

    /** What stands beside the text. */
    String beside() {
        return beside;
    }

    /** Remembers what stands beside the text: preview, facts, words, cases or history. */
    public void beside(String key) {
        beside = key;
    }
}
