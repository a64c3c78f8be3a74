/**
 * Files that are there whole or not at all, and text that is UTF-8 or refused.
 *
 * <p>Bytes come in with the file they are for; whatever happens meanwhile, that file holds what it held before or all of what
 * came in. What the bytes mean is known to the rooms that hand them over.
 */
@NullMarked
package advisor.disk;

import org.jspecify.annotations.NullMarked;
