/**
 * Guides and what they rest on, found and ready to use.
 *
 * <p>A {@link advisor.pack.GuideLibrary} knows which guides there are and gives the one that holds for a place: shipped
 * ones were compiled when the project was built and are only read, so that no script engine starts; guides in a folder of
 * scripts are compiled when first asked for, and those a desk has installed ({@code advisor.pack.installed}) when they
 * were installed, from packs that somebody signed ({@code advisor.pack.signed}). {@link advisor.pack.Seeds} reads what a desk starts from, each with the line
 * of a mistake: the {@link advisor.pack.Localities} with their parents, the {@link advisor.pack.KnowledgeSources} that
 * guides cite, and the {@link advisor.pack.HolidayCalendar}.
 */
@NullMarked
package advisor.pack;

import org.jspecify.annotations.NullMarked;
