package advisor.store;

/** A row that only this room knows, with its seal. */
interface SealedRow {

    /** All columns but the seal in one text, in which no column can run into the next. */
    String sealed();

    /** HMAC-SHA256 of it. */
    String seal();
}
