/**
 * The map of a guide.
 *
 * <p>{@link advisor.workbench.map.GuideMap} folds a guide by its defined conditions: questions, conditions, rules,
 * conclusions and advice, and what depends on what, never path by path. {@link advisor.workbench.map.MapLayout} gives each a
 * place in layers, {@link advisor.workbench.map.MapDrawing} draws that on a screen, into an SVG or into a picture.
 * {@link advisor.workbench.map.MapOverlay} lets others say figures beside rules.
 */
@NullMarked
package advisor.workbench.map;

import org.jspecify.annotations.NullMarked;
