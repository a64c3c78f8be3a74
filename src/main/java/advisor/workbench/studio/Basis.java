package advisor.workbench.studio;

import advisor.guide.WorkingDays;
import advisor.pack.KnowledgeSources;
import advisor.pack.Localities;
import advisor.proof.ProofBook;

/**
 * What guides are held against.
 *
 * @param knowledge the sources that guides cite
 * @param localities all divisions
 * @param days working days and holidays
 * @param book what was proven since the studio was opened, so that only what a change can influence is proven anew
 */
public record Basis(KnowledgeSources knowledge, Localities localities, WorkingDays days, ProofBook book) {

    /** A basis on which nothing is proven yet. */
    public Basis(KnowledgeSources knowledge, Localities localities, WorkingDays days) {
        this(knowledge, localities, days, ProofBook.empty());
    }
}
