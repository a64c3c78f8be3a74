-- What reports are read from: counts by subject and key, one row for each month, city, guide and version (on a
-- server several, which are added up, so that many can write at once), as in
-- "conclusion:report-for-record=12,self-protection=3;harm:…". It grows with distinct cells, not with outcomes. No row says
-- which outcomes were counted together, and no two answers of one client are counted as a pair but those it lists.
CREATE TABLE summary (
    row_key  BIGINT          NOT NULL PRIMARY KEY,
    in_month INTEGER         NOT NULL,
    city     VARCHAR(6)      NOT NULL,
    guide    VARCHAR(64)     NOT NULL,
    version  VARCHAR(40)     NOT NULL,
    cells    VARCHAR(4000000) NOT NULL,
    seal     VARCHAR(43)     NOT NULL,
    veil     VARCHAR(6000000) DEFAULT '' NOT NULL
);

-- How long single outcomes are kept, in one row: outcomes of months before folded_before are only in the summary.
CREATE TABLE retention (
    row_key       BIGINT      NOT NULL PRIMARY KEY,
    months        INTEGER     NOT NULL,
    folded_before INTEGER     NOT NULL,
    seal          VARCHAR(43) NOT NULL,
    veil          VARCHAR(1000) DEFAULT '' NOT NULL
);
