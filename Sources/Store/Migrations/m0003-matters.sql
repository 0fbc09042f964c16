-- The list of matters: a projection of their events, rebuilt from them at will. Nothing is decided by a column here.
CREATE TABLE matter (
    id                TEXT    NOT NULL PRIMARY KEY,
    procedure_id      TEXT    NOT NULL,
    procedure_version INTEGER NOT NULL,
    stage             TEXT    NOT NULL,
    holder_role       TEXT    NOT NULL,
    unit              TEXT    NOT NULL,
    handler           TEXT,
    -- the matter that opened this one for a purpose
    opened_by         TEXT,
    sealed            INTEGER NOT NULL CHECK (sealed IN (0, 1)),
    filed_at          INTEGER NOT NULL,
    updated_at        INTEGER NOT NULL,
    -- 9999-12-31 while no clock runs, so that such matters sort last
    next_due          TEXT    NOT NULL,
    next_rule         TEXT,
    closed_at         INTEGER,
    last_sequence     INTEGER NOT NULL CHECK (last_sequence >= 1)
) STRICT;
CREATE INDEX matter_open_by_unit ON matter (unit, next_due, id) WHERE closed_at IS NULL;
CREATE INDEX matter_open_by_handler ON matter (handler, next_due, id) WHERE closed_at IS NULL;
CREATE INDEX matter_open ON matter (next_due, id) WHERE closed_at IS NULL;
