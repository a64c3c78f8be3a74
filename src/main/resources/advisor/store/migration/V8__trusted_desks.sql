-- The desks of the group whose exchange files are taken in, each with the key it signs with.
CREATE TABLE trusted_desks (
    row_key BIGINT       NOT NULL PRIMARY KEY,
    desk    VARCHAR(44)  NOT NULL,
    since   INTEGER      NOT NULL,
    seal    VARCHAR(43)  NOT NULL,
    veil    VARCHAR(1000) DEFAULT '' NOT NULL
);
