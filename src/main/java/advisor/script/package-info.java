/**
 * From JavaScript to a guide.
 *
 * <p>A {@link advisor.script.GuideSource} is a folder of text, not yet trusted. {@link advisor.script.GuideLoader} sends
 * its scripts and facts to a child process ({@code advisor.script.child}), where declarations run once and every
 * condition is run until all its forks are seen, and reads what comes back like any untrusted file into a
 * {@link advisor.guide.Guide}, or says what is wrong with file, line and remedy. From there on no JavaScript runs.
 */
@NullMarked
package advisor.script;

import org.jspecify.annotations.NullMarked;
