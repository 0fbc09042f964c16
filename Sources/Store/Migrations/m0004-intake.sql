CREATE TABLE draft (
    -- A half-filled form, kept for a day for whoever holds its token. What was typed is in the ciphertext.
    token_hash TEXT    NOT NULL PRIMARY KEY,
    key_id     TEXT    NOT NULL,
    wrapped    BLOB    NOT NULL,
    ciphertext BLOB    NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;
CREATE INDEX draft_by_expiry ON draft (expires_at);
CREATE TABLE draft_blob (
    -- Files that came with a draft; they are shredded with it unless it is sent off.
    blob_id    TEXT    NOT NULL PRIMARY KEY,
    token_hash TEXT    NOT NULL
) STRICT;
CREATE INDEX draft_blob_by_draft ON draft_blob (token_hash);
CREATE TABLE receipt (
    -- Who shows a receipt may follow its matter; the number itself is not kept, only its hash.
    code_hash  TEXT    NOT NULL PRIMARY KEY,
    matter     TEXT    NOT NULL,
    role       TEXT    NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX matter_opened_by ON matter (opened_by) WHERE opened_by IS NOT NULL;
