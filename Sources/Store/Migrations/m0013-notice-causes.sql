-- A notice has a cause: an act, or a change of the law that has moved dates. Rows are kept on the way to the new key.
CREATE TABLE notice_kept (
    account      TEXT    NOT NULL,
    matter       TEXT    NOT NULL,
    sequence     INTEGER NOT NULL,
    created_at   INTEGER NOT NULL,
    dismissed_at INTEGER
) STRICT;
INSERT INTO notice_kept (account, matter, sequence, created_at, dismissed_at)
SELECT account, matter, sequence, created_at, dismissed_at FROM notice;
DROP TABLE notice;
CREATE TABLE notice (
    -- What somebody of the office is told: which event of which matter or which change of the law, and nothing of what
    -- it says. It is shown within the person's scope only, until the person puts it away.
    account      TEXT    NOT NULL,
    matter       TEXT    NOT NULL,
    -- the last event when it was told
    sequence     INTEGER NOT NULL CHECK (sequence >= 1),
    -- the place in amendment of the change that moved dates; 0 where the event itself is told
    amendment    INTEGER NOT NULL CHECK (amendment >= 0),
    created_at   INTEGER NOT NULL,
    dismissed_at INTEGER,
    PRIMARY KEY (account, matter, sequence, amendment)
) STRICT;
INSERT INTO notice (account, matter, sequence, amendment, created_at, dismissed_at)
SELECT account, matter, sequence, 0, created_at, dismissed_at FROM notice_kept;
DROP TABLE notice_kept;
CREATE INDEX notice_open ON notice (account, created_at) WHERE dismissed_at IS NULL;
CREATE TABLE moved_date (
    -- Which date of which matter a change of the law has moved, from when to when, as those concerned are told. A date
    -- of a period of hours has its time.
    matter        TEXT    NOT NULL,
    amendment     INTEGER NOT NULL CHECK (amendment >= 1),
    clock         TEXT    NOT NULL,
    rule          TEXT    NOT NULL,
    strict_before TEXT    NOT NULL,
    legal_before  TEXT    NOT NULL,
    strict_after  TEXT    NOT NULL,
    legal_after   TEXT    NOT NULL,
    moved_at      INTEGER NOT NULL,
    PRIMARY KEY (matter, amendment, clock)
) STRICT;
