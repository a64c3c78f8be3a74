/**
 * What a desk keeps, in one encrypted file in its home folder or on a server that several desks share; alone in SQL.
 *
 * <p>A {@link advisor.store.Desk} is a home folder. Opening it takes the passphrase, unwraps the file key that {@code
 * desk.json} holds, and gives a {@link advisor.store.DeskStore}. Outcomes come in sealed by the outcome room, are on the
 * disk when {@code save} returns, and go out as outcomes again only when their seal holds. Sessions that are not at
 * their end lie in the same file until they are. Receipts, follow-ups and withdrawals lie there too: a receipt's row is
 * found by what follows from its number, and only the number opens it. A file beside it, {@code
 * outcomes.seal}, says how many rows there must be, so that a cut or older file is noticed. Backups hold
 * the same files, rewritten and read again; exchange files, signed by the desk that wrote them, carry outcomes, follow-ups and withdrawals
 * between the desks of a group that trust each other. A {@link advisor.store.Summary} of counts by month, city and guide is kept with each change in the same
 * transaction: reports are read from it alone, and outcomes older than the desk keeps them remain in it alone.
 * On a server the same tables hold the same rows under
 * a {@link advisor.store.Veil}, with the tallies beside them, so that many workbenches can write at once and whoever runs
 * the server reads nothing. Organisations are counted by a keyed hash, so that only who names one is told. What
 * was published of a quarter lies in a ledger that only grows. Whatever goes wrong is told as a {@link advisor.store.StoreRefused}:
 * a sentence and a remedy, without anything the database said.
 */
@NullMarked
package advisor.store;

import org.jspecify.annotations.NullMarked;
