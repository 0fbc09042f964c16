CREATE TABLE document_number (
    -- 文号登记: every number that a document was issued under, claimed in the transaction of the act that issued it.
    number     TEXT    NOT NULL PRIMARY KEY,
    form       TEXT    NOT NULL,
    -- NULL in numbers that a mandated system elsewhere gave
    words      TEXT,
    year       INTEGER,
    sequence   INTEGER CHECK (sequence >= 1),
    -- the matter and the place of the event in it
    matter     TEXT    NOT NULL,
    event      INTEGER NOT NULL,
    claimed_at INTEGER NOT NULL,
    CHECK ((words IS NULL) = (year IS NULL) AND (words IS NULL) = (sequence IS NULL))
) STRICT;
CREATE UNIQUE INDEX document_number_sequence ON document_number (words, year, sequence);
