/**
 * What a client can show: calls, messages, amounts, pictures, noted during a session.
 *
 * <p>{@link advisor.workbench.evidence.PieceReader} picks numbers, addresses, days, times and amounts out of what is typed or
 * pasted and gives a {@link advisor.workbench.evidence.Piece}; {@link advisor.workbench.evidence.CallList} gives the callers of
 * a list that the client's own phone company wrote. The {@link advisor.workbench.evidence.EvidenceLog} holds the pieces in
 * memory, and {@link advisor.workbench.evidence.Missing} says what a piece still lacks. No outcome and no unfinished session
 * can hold any of it: those are made in a room that does not know this one.
 */
@NullMarked
package advisor.workbench.evidence;

import org.jspecify.annotations.NullMarked;
