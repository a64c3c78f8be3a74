-- What clients said of single pieces of advice, as in "call-110=helped;stop-payment=not".
ALTER TABLE outcomes ADD COLUMN ratings VARCHAR(70000) DEFAULT '' NOT NULL;
