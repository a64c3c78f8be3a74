/**
 * What an advisor can set, and the care of the desk: language, colours and size; backups; what opens the desk; how long
 * records are kept; what the desk holds.
 *
 * <p>{@link advisor.workbench.settings.SettingsPlace} shows one {@link advisor.workbench.settings.SettingsSection} at a time.
 * Each has a model that asks {@link advisor.workbench.desk.DeskCare} off the event thread and says what may be done next;
 * what takes something away is counted first and asked twice. Passphrases come as characters and are wiped; recovery words
 * live in the model until they were written down or the place is left. A backup that is restored makes another desk of the
 * window: {@link advisor.workbench.settings.BackupsModel} only hands it over when it is whole and opens.
 * {@link advisor.workbench.settings.AppearanceModel} holds the appearance, remembers it, and tells the window, which
 * builds itself anew.
 */
@NullMarked
package advisor.workbench.settings;

import org.jspecify.annotations.NullMarked;
