package advisor.workbench.studio;

import advisor.guide.WorkingDays;
import advisor.pack.KnowledgeSources;
import advisor.pack.Localities;

/**
 * What guides are held against.
 *
 * @param knowledge the sources that guides cite
 * @param localities all divisions
 * @param days working days and holidays
 */
public record Basis(KnowledgeSources knowledge, Localities localities, WorkingDays days) {}
