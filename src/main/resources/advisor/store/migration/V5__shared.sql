-- For a store that several desks share on a server: whoever runs the server can read its tables, so that there a row is
-- its random number and a veil, which is everything else, encrypted; the other columns are empty. In a file of a desk's
-- own the file is encrypted as a whole, and veils are empty.
ALTER TABLE outcomes ADD COLUMN veil VARCHAR(700000) DEFAULT '' NOT NULL;
ALTER TABLE unfinished ADD COLUMN veil VARCHAR(700000) DEFAULT '' NOT NULL;
ALTER TABLE follow_ups ADD COLUMN veil VARCHAR(110000) DEFAULT '' NOT NULL;
ALTER TABLE receipts ADD COLUMN veil VARCHAR(1000) DEFAULT '' NOT NULL;
ALTER TABLE organisations ADD COLUMN veil VARCHAR(1000) DEFAULT '' NOT NULL;

-- The tallies of all rows of a shared store, in stripes that are added up, so that many can write at once; in a file of a
-- desk's own there are none, as a file beside it says what must be there.
CREATE TABLE tallies (
    stripe BIGINT        NOT NULL PRIMARY KEY,
    veil   VARCHAR(1000) NOT NULL
);

-- The wrapped keys of a shared store: what desk.json is for a file of a desk's own.
CREATE TABLE desk_keys (
    key_row BIGINT       NOT NULL PRIMARY KEY,
    content VARCHAR(70000) NOT NULL
);
