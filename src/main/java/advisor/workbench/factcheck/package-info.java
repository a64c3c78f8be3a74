/**
 * The fact-check table of a guide, for somebody who knows the law, and their signature.
 *
 * <p>{@link advisor.workbench.factcheck.FactCheckModel} has the table proven in the background for the guide as its author
 * published it; {@link advisor.workbench.factcheck.FactSheets} puts it into words, a web page, a workbook or pages for a
 * printer. A signature is given for exactly one content, and goes into the desk's
 * {@link advisor.pack.SignOffBook}, from where it travels with the guide.
 */
@NullMarked
package advisor.workbench.factcheck;

import org.jspecify.annotations.NullMarked;
