-- Who is named for a matter, written with its line; the server completes it for open ones when it starts.
CREATE TABLE matter_officer (
    account   TEXT NOT NULL,
    matter    TEXT NOT NULL,
    -- the matter that opened this one, while it waits for it
    opened_by TEXT,
    PRIMARY KEY (account, matter)
) STRICT;
INSERT INTO matter_officer (account, matter, opened_by)
SELECT handler, id, opened_by FROM matter WHERE handler IS NOT NULL;
CREATE INDEX matter_officer_of ON matter_officer (matter);
CREATE INDEX matter_officer_above ON matter_officer (opened_by) WHERE opened_by IS NOT NULL;
CREATE TABLE law_notice (
    -- That a change of the law has moved dates of matters in somebody's hands; which they are is looked up when it is
    -- shown, within the person's scope, until the person puts it away.
    account      TEXT    NOT NULL,
    amendment    INTEGER NOT NULL CHECK (amendment >= 1),
    created_at   INTEGER NOT NULL,
    dismissed_at INTEGER,
    PRIMARY KEY (account, amendment)
) STRICT;
-- One notice for each change takes the place of one for each matter; those of acts have a table without the other cause.
INSERT INTO law_notice (account, amendment, created_at, dismissed_at)
SELECT account, amendment, MIN(created_at),
    CASE WHEN COUNT(dismissed_at) = COUNT(*) THEN MAX(dismissed_at) ELSE NULL END
FROM notice WHERE amendment > 0 GROUP BY account, amendment;
CREATE TABLE notice_kept (
    account      TEXT    NOT NULL,
    matter       TEXT    NOT NULL,
    sequence     INTEGER NOT NULL,
    created_at   INTEGER NOT NULL,
    dismissed_at INTEGER
) STRICT;
INSERT INTO notice_kept (account, matter, sequence, created_at, dismissed_at)
SELECT account, matter, sequence, created_at, dismissed_at FROM notice WHERE amendment = 0;
DROP TABLE notice;
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
INSERT INTO notice (account, matter, sequence, created_at, dismissed_at)
SELECT account, matter, sequence, created_at, dismissed_at FROM notice_kept;
DROP TABLE notice_kept;
CREATE INDEX notice_open ON notice (account, created_at) WHERE dismissed_at IS NULL;
-- All open matters are looked through once more, for who is named for them.
UPDATE office_clock SET looked_through = NULL;
