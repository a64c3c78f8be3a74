-- What a desk keeps. Portable SQL only: an embedded H2 file and PostgreSQL take the same statements.
--
-- Every table that grows with outcomes has one BIGINT drawn at random as its primary key: H2 then stores rows in that
-- order. With any other key it would number the rows itself and so keep the order in which they came.

-- The guides that outcomes and sessions name; the key is taken from a hash of the other columns.
CREATE TABLE guides_used (
    guide_key BIGINT      NOT NULL PRIMARY KEY,
    guide     VARCHAR(64) NOT NULL,
    version   VARCHAR(40) NOT NULL,
    hash      VARCHAR(64) NOT NULL
);

-- One row for each outcome. Answers and advice are lists of keys in one column each, as in
-- "act=sold;evidence=screenshots+transfers": nothing asks the database about them, and one row is one seal.
CREATE TABLE outcomes (
    id         BIGINT         NOT NULL PRIMARY KEY,
    guide_key  BIGINT         NOT NULL REFERENCES guides_used (guide_key),
    city       VARCHAR(6)     NOT NULL,
    in_month   INTEGER        NOT NULL,
    conclusion VARCHAR(64)    NOT NULL,
    confidence VARCHAR(6)     NOT NULL,
    answers    VARCHAR(200000) NOT NULL,
    advice     VARCHAR(70000) NOT NULL,
    done       VARCHAR(70000) NOT NULL,
    questions  INTEGER        NOT NULL,
    unknowns   INTEGER        NOT NULL,
    feedback   VARCHAR(8)     NOT NULL,
    seal       VARCHAR(43)    NOT NULL
);

-- Sessions that are not at their end; a row goes when its session ends or is discarded.
CREATE TABLE unfinished (
    id            BIGINT         NOT NULL PRIMARY KEY,
    guide_key     BIGINT         NOT NULL REFERENCES guides_used (guide_key),
    locality      VARCHAR(6)     NOT NULL,
    begun_on      INTEGER        NOT NULL,
    organisations INTEGER        NOT NULL,
    leaks         INTEGER        NOT NULL,
    carried_on    BOOLEAN        NOT NULL,
    answers       VARCHAR(200000) NOT NULL,
    ask_again     VARCHAR(70000) NOT NULL,
    kept_minute   BIGINT         NOT NULL,
    seal          VARCHAR(43)    NOT NULL
);

-- The guides those sessions began with, as compressed canonical JSON in parts; gone when no session needs them.
CREATE TABLE guide_copies (
    hash    VARCHAR(64) NOT NULL,
    part    INTEGER     NOT NULL,
    content BYTEA       NOT NULL,
    PRIMARY KEY (hash, part)
);
