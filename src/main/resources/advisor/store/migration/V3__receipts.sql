-- Receipts that clients took along. The number itself is nowhere: its tag finds the row, and which outcome it belongs to
-- and on which day it was given is in a box that only the number opens.
CREATE TABLE receipts (
    receipt_key BIGINT      NOT NULL PRIMARY KEY,
    tag         VARCHAR(43) NOT NULL,
    box         VARCHAR(80) NOT NULL,
    drop_month  INTEGER     NOT NULL,
    seal        VARCHAR(43) NOT NULL
);

-- What happened later, at most one row for an outcome.
CREATE TABLE follow_ups (
    id                 BIGINT         NOT NULL PRIMARY KEY,
    in_month           INTEGER        NOT NULL,
    accepted           VARCHAR(8)     NOT NULL,
    case_opened        VARCHAR(8)     NOT NULL,
    refused_in_writing VARCHAR(8)     NOT NULL,
    money_returned     VARCHAR(8)     NOT NULL,
    helped             VARCHAR(70000) NOT NULL,
    seal               VARCHAR(43)    NOT NULL
);

-- The random numbers of outcomes that were withdrawn, so that no exchange brings them back.
CREATE TABLE withdrawn (
    id   BIGINT      NOT NULL PRIMARY KEY,
    seal VARCHAR(43) NOT NULL
);
