-- How many open matters there are of each kind, kept with every line of the list, so that no page has to count them.
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
INSERT INTO matter_tally (unit, sealed, holder_role, procedure_id, warn_on, late_on, rests, part, open)
SELECT unit, sealed, holder_role, procedure_id, warn_on, late_on, CASE WHEN next_due = '9999-12-31' THEN 1 ELSE 0 END, '',
    COUNT(*)
FROM matter WHERE closed_at IS NULL GROUP BY 1, 2, 3, 4, 5, 6, 7;
-- The queue of a unit in its order, and of whoever holds a role; with everything a filter asks for, as `matter_desk` has it
-- for the whole office.
CREATE INDEX matter_desk_unit
    ON matter (unit, next_due, id, sealed, handler, holder_role, procedure_id, warn_on, late_on) WHERE closed_at IS NULL;
CREATE INDEX matter_desk_role
    ON matter (holder_role, next_due, id, unit, sealed, handler, procedure_id, warn_on, late_on) WHERE closed_at IS NULL;
DROP INDEX matter_open;
DROP INDEX matter_open_by_unit;
-- Of what is new nobody is the handler yet.
DROP INDEX matter_open_by_handler;
CREATE INDEX matter_open_by_handler ON matter (handler, next_due, id) WHERE closed_at IS NULL AND handler IS NOT NULL;
