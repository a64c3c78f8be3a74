/**
 * The papers a client takes home and to the police desk.
 *
 * <p>A {@link advisor.document.Template} is Markdown with gaps. {@link advisor.document.Filling} fills the gaps from a
 * session and from what was typed for this paper; the resulting {@link advisor.document.Paper} is Markdown again, from which
 * {@link advisor.document.PdfWriter} and {@link advisor.document.DocxWriter} make the same content. All of it happens in
 * memory: what a client said goes to the file that an advisor chose, and nowhere else.
 */
@NullMarked
package advisor.document;

import org.jspecify.annotations.NullMarked;
