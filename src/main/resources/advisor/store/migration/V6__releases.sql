-- The ledger of releases: a row for each period that was closed, in order, each naming the seal of the one before it.
-- What a release says is public; it lies here because it must never be made a second time.
CREATE TABLE releases (
    number    INTEGER         NOT NULL PRIMARY KEY,
    period    VARCHAR(6)      NOT NULL,
    closed_on INTEGER         NOT NULL,
    words     VARCHAR(900000) NOT NULL,
    content   VARCHAR(900000) NOT NULL,
    signed    VARCHAR(43)     NOT NULL,
    previous  VARCHAR(43)     NOT NULL,
    seal      VARCHAR(43)     NOT NULL
);

-- The random numbers of outcomes that came when their period was closed already: they are counted in the next release.
CREATE TABLE late (
    id   BIGINT      NOT NULL PRIMARY KEY,
    seal VARCHAR(43) NOT NULL
);
