CREATE TABLE matter_clocks (
    -- What the last days of an open matter's clocks are reckoned from, besides the law: a projection of its events, so
    -- that a change of the law need not read them. A matter that is not here is reckoned from its events.
    matter TEXT NOT NULL PRIMARY KEY,
    -- the rules that clocks run under, each between blanks
    rules  TEXT NOT NULL,
    facts  BLOB NOT NULL
) STRICT;
