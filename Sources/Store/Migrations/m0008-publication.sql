CREATE TABLE publication (
    -- What the public is shown of a penalty: public by law, masked before it comes here. Written in the transaction of the act that published it.
    id           TEXT    NOT NULL PRIMARY KEY,
    matter       TEXT    NOT NULL UNIQUE,
    -- what was published is taken out when its publicity is over; only these stay: that it was, when, and why it is no more
    number       TEXT,
    party        TEXT,
    credit_code  TEXT,
    kind         TEXT    NOT NULL,
    breach       TEXT,
    imposed      TEXT,
    authority    TEXT,
    decided_on   TEXT    NOT NULL,
    abstract     TEXT,
    body         TEXT,
    -- what a search looks through: all of the above, folded
    words        TEXT    NOT NULL,
    published_at INTEGER NOT NULL,
    -- the last day it is shown, under this version of this rule
    ends_on      TEXT    NOT NULL,
    rule         TEXT    NOT NULL,
    rule_from    TEXT    NOT NULL,
    corrected_at INTEGER,
    correction   TEXT,
    ended_at     INTEGER,
    withdrawn_at INTEGER,
    reason       TEXT,
    CHECK ((ended_at IS NULL AND withdrawn_at IS NULL) = (body IS NOT NULL))
) STRICT;
CREATE INDEX publication_shown ON publication (published_at, id) WHERE body IS NOT NULL;
