/**
 * Guides that travel from one desk to another, signed by whoever publishes them.
 *
 * <p>A publisher's {@link advisor.pack.signed.SigningKey} makes of a {@link advisor.script.GuideSource} and its templates
 * one file. At the other desk its bytes are an {@link advisor.pack.signed.UnverifiedPack}, which tells only who is said to
 * have signed it; {@code verify} gives a {@link advisor.pack.signed.Pack}: exactly what the holder of that key signed. Whether
 * that key is trusted, and whether the guide in it is any good, is decided after that.
 */
@NullMarked
package advisor.pack.signed;

import org.jspecify.annotations.NullMarked;
