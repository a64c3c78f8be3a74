/**
 * Choosing a division: by name, pinyin or code, in a session as anywhere else.
 */
@NullMarked
package advisor.workbench.place;

import org.jspecify.annotations.NullMarked;
