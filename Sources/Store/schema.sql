-- The schema on SQLite after every migration, to read; made by MigrationTests, applied by nobody.

CREATE TABLE schema_version (
    number     INTEGER NOT NULL PRIMARY KEY,
    name       TEXT    NOT NULL,
    sha256     TEXT    NOT NULL,
    applied_at INTEGER NOT NULL
) STRICT;

CREATE TABLE event (
    -- Events are the truth: one row per act, in one stream per matter, rule, register, account, disclosure or ledger.
    -- Names, contacts and free text are not here: payloads hold references to vault records and salted commitments.
    stream         TEXT    NOT NULL,
    sequence       INTEGER NOT NULL CHECK (sequence >= 1),
    schema_version INTEGER NOT NULL CHECK (schema_version >= 1),
    recorded_at    INTEGER NOT NULL,
    claimed_at     INTEGER NOT NULL,
    actor          TEXT    NOT NULL,
    act            TEXT    NOT NULL,
    payload        BLOB    NOT NULL,
    leaf_hash      BLOB    NOT NULL,
    PRIMARY KEY (stream, sequence)
) STRICT;

CREATE INDEX event_recorded ON event (recorded_at);

CREATE TABLE vault_record (
    -- One vault record: ciphertext under a key of its own, which is wrapped under the office's key.
    id          TEXT    NOT NULL PRIMARY KEY,
    kind        TEXT    NOT NULL,
    suite       TEXT    NOT NULL,
    key_id      TEXT    NOT NULL,
    wrapped     BLOB,
    ciphertext  BLOB,
    created_at  INTEGER NOT NULL,
    shredded_at INTEGER,
    CHECK ((shredded_at IS NULL) = (wrapped IS NOT NULL)),
    CHECK ((shredded_at IS NULL) = (ciphertext IS NOT NULL))
) STRICT;

CREATE TABLE blob (
    -- One exhibit's bytes: where they lie, what they hash to, and the key of their own.
    id          TEXT    NOT NULL PRIMARY KEY,
    address     TEXT    NOT NULL UNIQUE,
    size        INTEGER NOT NULL CHECK (size >= 0),
    sha256      BLOB    NOT NULL,
    suite       TEXT    NOT NULL,
    key_id      TEXT    NOT NULL,
    wrapped     BLOB,
    created_at  INTEGER NOT NULL,
    shredded_at INTEGER,
    CHECK ((shredded_at IS NULL) = (wrapped IS NOT NULL))
) STRICT;

CREATE TABLE job (
    -- Work to be done once, at or after a time, whatever happens to the process meanwhile.
    id          TEXT    NOT NULL PRIMARY KEY,
    kind        TEXT    NOT NULL,
    subject     TEXT    NOT NULL,
    due_key     TEXT    NOT NULL,
    due_at      INTEGER NOT NULL,
    state       TEXT    NOT NULL CHECK (state IN ('waiting', 'done', 'failed')),
    lease_until INTEGER,
    fence       INTEGER NOT NULL DEFAULT 0,
    attempts    INTEGER NOT NULL DEFAULT 0,
    last_error  TEXT,
    UNIQUE (kind, subject, due_key)
) STRICT;

CREATE INDEX job_waiting ON job (due_at) WHERE state = 'waiting';

CREATE TABLE outbox (
    -- Effects outside the database: written with the act that causes them, sent afterwards under their own id.
    id         TEXT    NOT NULL PRIMARY KEY,
    kind       TEXT    NOT NULL,
    payload    BLOB    NOT NULL,
    created_at INTEGER NOT NULL,
    sent_at    INTEGER,
    attempts   INTEGER NOT NULL DEFAULT 0,
    next_at    INTEGER NOT NULL
) STRICT;

CREATE INDEX outbox_unsent ON outbox (next_at) WHERE sent_at IS NULL;

CREATE TABLE office_clock (
    -- The latest time the office has seen, so that a clock set back fires nothing twice.
    id       INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    max_seen INTEGER NOT NULL
, looked_through TEXT) STRICT;

CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'append-only: event'); END;

CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'append-only: event'); END;

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
, warn_on TEXT NOT NULL DEFAULT '9999-12-31', late_on TEXT NOT NULL DEFAULT '9999-12-31', clock_rules TEXT, clock_starts TEXT, clock_facts BLOB) STRICT;

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

CREATE TABLE publication (
    -- What the public is shown of a penalty: public by law, masked before it comes here. Written in the transaction of the act that published it.
    id           TEXT    NOT NULL PRIMARY KEY,
    matter       TEXT    NOT NULL UNIQUE,
    -- what was published is taken out when its publicity is over; only these stay: that it was, when, and why it is no more
    number       TEXT,
    party        TEXT,
    credit_code  TEXT,
    kind         TEXT    NOT NULL,
    breach       TEXT,
    imposed      TEXT,
    authority    TEXT,
    decided_on   TEXT    NOT NULL,
    abstract     TEXT,
    body         TEXT,
    -- what a search looks through: all of the above, folded
    words        TEXT    NOT NULL,
    published_at INTEGER NOT NULL,
    -- the last day it is shown, under this version of this rule
    ends_on      TEXT    NOT NULL,
    rule         TEXT    NOT NULL,
    rule_from    TEXT    NOT NULL,
    corrected_at INTEGER,
    correction   TEXT,
    ended_at     INTEGER,
    withdrawn_at INTEGER,
    reason       TEXT,
    CHECK ((ended_at IS NULL AND withdrawn_at IS NULL) = (body IS NOT NULL))
) STRICT;

CREATE INDEX publication_shown ON publication (published_at, id) WHERE body IS NOT NULL;

CREATE TABLE matter_tally (
    unit         TEXT    NOT NULL,
    sealed       INTEGER NOT NULL CHECK (sealed IN (0, 1)),
    holder_role  TEXT    NOT NULL,
    procedure_id TEXT    NOT NULL,
    warn_on      TEXT    NOT NULL,
    late_on      TEXT    NOT NULL,
    -- 1 while no clock runs
    rests        INTEGER NOT NULL CHECK (rests IN (0, 1)),
    -- where several write at once each counts in a part of its own; only the sum of the parts says anything
    part         TEXT    NOT NULL,
    open         INTEGER NOT NULL,
    PRIMARY KEY (unit, sealed, holder_role, procedure_id, warn_on, late_on, rests, part)
) STRICT;

CREATE TABLE document_number (
    -- 文号登记: every number that a document was issued under, claimed in the transaction of the act that issued it.
    number     TEXT    NOT NULL PRIMARY KEY,
    form       TEXT    NOT NULL,
    -- NULL in numbers that a mandated system elsewhere gave
    words      TEXT,
    year       INTEGER,
    sequence   INTEGER CHECK (sequence >= 1),
    -- the matter and the place of the event in it
    matter     TEXT    NOT NULL,
    event      INTEGER NOT NULL,
    claimed_at INTEGER NOT NULL,
    CHECK ((words IS NULL) = (year IS NULL) AND (words IS NULL) = (sequence IS NULL))
) STRICT;

CREATE UNIQUE INDEX document_number_sequence ON document_number (words, year, sequence);

CREATE TABLE amendment (
    -- Changes of the rules and the calendar that were approved, in the order in which they came into force.
    position    INTEGER NOT NULL PRIMARY KEY,
    matter      TEXT    NOT NULL UNIQUE,
    in_force_at INTEGER NOT NULL
) STRICT;

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

CREATE INDEX matter_desk
    ON matter (next_due, filed_at, id, unit, sealed, handler, holder_role, procedure_id, warn_on, late_on)
    WHERE closed_at IS NULL;

CREATE INDEX matter_desk_unit
    ON matter (unit, next_due, filed_at, id, sealed, handler, holder_role, procedure_id, warn_on, late_on)
    WHERE closed_at IS NULL;

CREATE INDEX matter_desk_role
    ON matter (holder_role, next_due, filed_at, id, unit, sealed, handler, procedure_id, warn_on, late_on)
    WHERE closed_at IS NULL;

CREATE INDEX matter_open_by_handler ON matter (handler, next_due, filed_at, id)
    WHERE closed_at IS NULL AND handler IS NOT NULL;

CREATE INDEX matter_filed ON matter (filed_at, id) WHERE closed_at IS NULL;

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

CREATE TABLE matter_officer (
    account   TEXT NOT NULL,
    matter    TEXT NOT NULL,
    -- the matter that opened this one, while it waits for it
    opened_by TEXT,
    PRIMARY KEY (account, matter)
) STRICT;

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
