/**
 * The model of a guide: what is asked, what it can conclude, what it advises, in which words.
 *
 * <p>A guide arrives as JSON ({@link advisor.guide.GuideJson}), is checked like any untrusted file and becomes an
 * immutable {@link advisor.guide.Guide}. From there {@link advisor.guide.Knowledge} holds what is known of one client's
 * situation and {@link advisor.guide.Evaluation} says what follows: which question comes next, which conclusion holds,
 * what is certain to be advised. No JavaScript, clock or randomness is used here, so the same guide, setting and answers
 * give the same result on any machine.
 */
@NullMarked
package advisor.guide;

import org.jspecify.annotations.NullMarked;
