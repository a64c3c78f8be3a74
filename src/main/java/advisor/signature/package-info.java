/**
 * Signatures of whoever made a file that travels: a publisher of guides, a desk of a group.
 *
 * <p>A {@link advisor.signature.Signer} signs bytes with Ed25519 and never leaves its desk or file; its
 * {@link advisor.signature.SignerKey} travels along, is held against the signature, and is shown as six words that people
 * compare over the phone. Whom to trust is decided in the rooms that use it.
 */
@NullMarked
package advisor.signature;

import org.jspecify.annotations.NullMarked;
