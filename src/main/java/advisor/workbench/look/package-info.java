/**
 * How the workbench looks: themes, font, sizes, and the few components Swing lacks.
 *
 * <p>{@link advisor.workbench.look.Look} applies an {@link advisor.workbench.look.Appearance} to the whole program; colours
 * are named in the theme files as {@code Advisor.…} and read through {@link advisor.workbench.look.Shade}, sizes of type
 * through {@link advisor.workbench.look.Type}. {@link advisor.workbench.look.Prose} is text that wraps, and
 * {@link advisor.workbench.look.Column} stacks what has a height for a width; plain numbers in layouts are logical pixels
 * that grow with the scale.
 */
@NullMarked
package advisor.workbench.look;

import org.jspecify.annotations.NullMarked;
