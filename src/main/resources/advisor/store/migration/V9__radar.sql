-- What the radar has told: a row for each organisation or kind of leak in a city. The key follows from a secret, so that no row
-- says which; it says only that so many and more were told of, and when, so that nothing is told twice.
CREATE TABLE radar (
    row_key  BIGINT        NOT NULL PRIMARY KEY,
    at_least INTEGER       NOT NULL,
    in_month INTEGER       NOT NULL,
    seal     VARCHAR(43)   NOT NULL,
    veil     VARCHAR(1000) DEFAULT '' NOT NULL
);

-- How sessions go by a guide: in how many a question was asked, was answered with "I don't know", was gone back to, or a rule
-- held. One row for a version of a guide, without month or place; no row says which sessions were counted.
CREATE TABLE practice (
    row_key BIGINT           NOT NULL PRIMARY KEY,
    guide   VARCHAR(64)      NOT NULL,
    version VARCHAR(40)      NOT NULL,
    cells   VARCHAR(4000000) NOT NULL,
    seal    VARCHAR(43)      NOT NULL,
    veil    VARCHAR(6000000) DEFAULT '' NOT NULL
);
