CREATE TABLE notice (
    -- What somebody of the office is told: which event of which matter, and nothing of what it says. It is shown within
    -- the person's scope only, until the person puts it away.
    account      TEXT    NOT NULL,
    matter       TEXT    NOT NULL,
    sequence     INTEGER NOT NULL CHECK (sequence >= 1),
    created_at   INTEGER NOT NULL,
    dismissed_at INTEGER,
    PRIMARY KEY (account, matter, sequence)
) STRICT;
CREATE INDEX notice_open ON notice (account, created_at) WHERE dismissed_at IS NULL;
