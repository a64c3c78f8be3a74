/**
 * The workbench's own words, in Chinese and English.
 *
 * <p>Sentences stand in two bundles under the same keys; {@link advisor.workbench.words.Wording} gives them in one language.
 * {@link advisor.workbench.words.Spoken} turns numbers, money and days into words and
 * {@link advisor.workbench.words.Heard} reads back what people type. Words of a guide come from the guide itself.
 */
@NullMarked
package advisor.workbench.words;

import org.jspecify.annotations.NullMarked;
