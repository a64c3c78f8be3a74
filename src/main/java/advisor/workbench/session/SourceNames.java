package advisor.workbench.session;

/** Sources by name, for a line of small print. */
final class SourceNames {

    private SourceNames() {}

    /** The instrument and article of a source; its id when it is not known. */
    static String shortName(String id, Said said) {
        return said.knowledge()
                .find(id)
                .map(source -> {
                    String article =
                            source.article().isEmpty() ? "" : " " + said.say("source.article", source.article());
                    return said.wording().say(source.instrument()) + article;
                })
                .orElse(id);
    }
}
