package advisor.store;

import advisor.guide.Text;

/**
 * The store can not do what it was asked to; nothing was overwritten.
 *
 * <p>Says what happened and what to do, in sentences for the advisor. It carries no cause: what a database says about a
 * failure could hold what it was given.
 */
public final class StoreRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** What kind of thing happened. */
    public enum Reason {
        /** There is no desk in the folder. */
        NO_DESK,
        /** There is a desk in the folder already. */
        DESK_THERE,
        /** The passphrase is not the desk's. */
        WRONG_PASSPHRASE,
        /** A passphrase is needed, or one of this length can not be taken. */
        PASSPHRASE_NEEDED,
        /** Another workbench has the desk open. */
        IN_USE,
        /** The folder can not be written to. */
        UNWRITABLE,
        /** The disk is full. */
        DISK_FULL,
        /** A file of the desk is damaged or missing. */
        DAMAGED,
        /** The desk was written by a newer version. */
        NEWER,
        /** The desk is for demonstration only. */
        DEMONSTRATION,
        /** The desk is a real one. */
        NOT_DEMONSTRATION,
        /** The store was closed, by a failure or by its owner. */
        CLOSED,
        /** A file was not found, or can not be read. */
        UNREADABLE,
        /** A file of that name is there already. */
        FILE_THERE,
        /** The file is no backup of a desk, or a damaged one. */
        NO_BACKUP,
        /** The file was not written by a desk of this group, or is not whole. */
        NOT_OF_THIS_GROUP,
        /** The file was signed by a desk that nobody here has trusted. */
        UNKNOWN_DESK,
        /** The server of a shared store does not answer, or the connection to it broke. */
        SERVER_GONE,
        /** The server of a shared store answers, and refuses. */
        SERVER_REFUSES,
        /** The address of a shared store can not be taken. */
        BAD_URL,
        /** The server holds another desk's records than before. */
        OTHER_DESK,
        /** That can not be done with a shared store. */
        SHARED,
        /** There were too many wrong tries in a while. */
        TOO_MANY_TRIES,
        /** It belongs to a month whose outcomes are in the summary alone. */
        FOLDED,
        /** What should be stored or written could lead to one person. */
        IDENTIFYING,
        /** A period is not over yet, so it can not be closed. */
        PERIOD_OPEN,
        /** No more may be released this year. */
        BUDGET_USED,
        /** What is to be released can not be counted, or what was released can not be read. */
        NOTHING_RELEASED;

        /** Whether it is said before anything is written, or what a server did not take was undone: the store can go on. */
        boolean cameBeforeWriting() {
            return switch (this) {
                case TOO_MANY_TRIES,
                        NOT_OF_THIS_GROUP,
                        UNKNOWN_DESK,
                        UNREADABLE,
                        IDENTIFYING,
                        FOLDED,
                        PERIOD_OPEN,
                        BUDGET_USED,
                        NOTHING_RELEASED,
                        SERVER_GONE,
                        SERVER_REFUSES -> true;
                default -> false;
            };
        }
    }

    private final Reason reason;
    private final transient Text message;
    private final transient Text remedy;

    StoreRefused(Reason reason, Text message, Text remedy) {
        super(message.en() + " " + remedy.en());
        this.reason = reason;
        this.message = message;
        this.remedy = remedy;
    }

    /** What kind of thing happened, for those who offer a way on. */
    public Reason reason() {
        return reason;
    }

    /** What happened. */
    public Text message() {
        return message;
    }

    /** What to do. */
    public Text remedy() {
        return remedy;
    }
}
