CREATE TABLE amendment (
    -- Changes of the rules and the calendar that were approved, in the order in which they came into force.
    position    INTEGER NOT NULL PRIMARY KEY,
    matter      TEXT    NOT NULL UNIQUE,
    in_force_at INTEGER NOT NULL
) STRICT;
