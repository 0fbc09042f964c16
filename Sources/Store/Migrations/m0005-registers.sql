CREATE TABLE registered_right (
    -- What public registers say, as it was imported; the likeness index is built from it. One row a right: importing
    -- again replaces what differs and touches nothing else.
    kind       TEXT    NOT NULL,
    number     TEXT    NOT NULL,
    mark       TEXT    NOT NULL,
    -- numbers of Nice classes in ascending order, separated by semicolons; empty where the register names none
    classes    TEXT    NOT NULL,
    holder     TEXT,
    status     TEXT,
    filed      TEXT,
    registered TEXT,
    expires    TEXT,
    -- when the row became what it is
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (kind, number)
) STRICT;

CREATE TABLE external_number (
    -- Which matter a number of a mandated system elsewhere stands for: what was taken in once is known again.
    system TEXT NOT NULL,
    number TEXT NOT NULL,
    matter TEXT NOT NULL,
    PRIMARY KEY (system, number)
) STRICT;
CREATE INDEX external_number_matter ON external_number (matter);
