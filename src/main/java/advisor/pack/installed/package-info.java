/**
 * The guides that a desk has installed, and whose packs it trusts.
 *
 * <p>A verified {@link advisor.pack.signed.Pack} and the guides compiled from it come in and lie in the desk's home from then
 * on, each under the hash of its content, so that one that was replaced can be gone back to and an old outcome can still be
 * told in the words it was made with. {@link advisor.pack.installed.InstalledGuides} says which version is in use, and what
 * must be asked before another one is. Nothing here is about clients, so nothing needs the desk's passphrase.
 */
@NullMarked
package advisor.pack.installed;

import org.jspecify.annotations.NullMarked;
