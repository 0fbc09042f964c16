CREATE TABLE account (
    -- Who signs in. What was changed and by whom is in the events of its stream; the name lies in the vault.
    id                  TEXT    NOT NULL PRIMARY KEY,
    name_record         TEXT    NOT NULL REFERENCES vault_record (id),
    unit                TEXT    NOT NULL,
    -- names of roles with a space between them
    roles               TEXT    NOT NULL,
    certificate_number  TEXT,
    certificate_from    TEXT,
    certificate_through TEXT,
    -- an Argon2id hash as a PHC string
    password_hash       TEXT    NOT NULL,
    -- 1: came with the sample data, its password is public; it signs in to a sample installation only
    sample              INTEGER NOT NULL CHECK (sample IN (0, 1)),
    created_at          INTEGER NOT NULL,
    disabled_at         INTEGER,
    CHECK ((certificate_number IS NULL) = (certificate_from IS NULL)),
    CHECK ((certificate_number IS NULL) = (certificate_through IS NULL))
) STRICT;

CREATE TABLE session (
    -- Who is signed in. The token itself is in the browser only.
    token_hash   BLOB    NOT NULL PRIMARY KEY,
    account      TEXT    NOT NULL REFERENCES account (id),
    form_token   TEXT    NOT NULL,
    created_at   INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL,
    expires_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX session_account ON session (account);

CREATE TABLE sign_in_try (
    -- The tries of the last hour that did not succeed. The subject is a hash, because people type passwords into the wrong box.
    id       TEXT    NOT NULL PRIMARY KEY,
    subject  TEXT    NOT NULL,
    tried_at INTEGER NOT NULL
) STRICT;
CREATE INDEX sign_in_try_subject ON sign_in_try (subject, tried_at);
CREATE INDEX sign_in_try_time ON sign_in_try (tried_at);
