/**
 * What leaves the desk: releases as a web page, PDF, spreadsheet, CSV and JSON.
 *
 * <p>A {@link advisor.report.publish.Publication} puts words to the released tables of one closed period; the writers draw
 * it and know nothing else of the desk: no outcome, no exact or merely suppressed count, no store. A test of the rooms holds
 * that. {@link advisor.report.publish.NoiseWords} explains the noise in plain words and stands in every export.
 */
@NullMarked
package advisor.report.publish;

import org.jspecify.annotations.NullMarked;
