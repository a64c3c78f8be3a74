package advisor.workbench.studio;

import advisor.workbench.task.Refused;

/** How many outcomes were kept with an answer to a question; the studio learns this number and nothing else of clients. */
@FunctionalInterface
public interface KeptOutcomes {

    /**
     * The most kept outcomes of a guide in which a key may stand; never too few.
     *
     * @param key the key of a question, an option, a conclusion or an advice
     */
    long with(String guide, String key) throws Refused;
}
