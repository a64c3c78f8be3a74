/**
 * What holds for every client a guide can meet.
 *
 * <p>A {@link advisor.guide.Guide} becomes formulas over the answers a client can give ({@code ClientFormulas} and
 * {@code GuideFormulas}); a {@code Solver} says whether a situation is possible, with a client as witness, and the
 * witness is replayed through the ordinary session engine before it is believed. From that come the problems of a check
 * and the differences of a comparison; a {@link advisor.proof.Foreseer} says what a comparison means for clients of whom
 * only a part is known. What is not decided in time is reported as undecided, never as fine.
 */
@NullMarked
package advisor.proof;

import org.jspecify.annotations.NullMarked;
