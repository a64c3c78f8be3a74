-- How many clients named an organisation in a month. The organisation is a keyed hash of its normalised name: whoever names
-- one can be told, and nobody can list names. No row says which outcomes were counted.
CREATE TABLE organisations (
    row_key  BIGINT      NOT NULL PRIMARY KEY,
    tag      VARCHAR(43) NOT NULL,
    in_month INTEGER     NOT NULL,
    clients  INTEGER     NOT NULL,
    seal     VARCHAR(43) NOT NULL
);
