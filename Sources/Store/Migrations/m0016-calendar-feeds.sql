CREATE TABLE calendar_feed (
    -- Under which secret address somebody's calendar program gets the last days of the matters in hand. The address itself
    -- is stored nowhere; another one takes its place.
    account    TEXT    NOT NULL PRIMARY KEY REFERENCES account (id),
    token_hash BLOB    NOT NULL UNIQUE,
    -- in which language it answers, because programs do not say
    language   TEXT    NOT NULL CHECK (language IN ('zh', 'en')),
    created_at INTEGER NOT NULL,
    -- when it was last asked for, to the hour; NULL where it never was
    fetched_at INTEGER
) STRICT;
