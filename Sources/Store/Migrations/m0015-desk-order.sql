-- Of what ends on one day the first filed stands at the top. What is filed next to each other then also lies next to each
-- other in these indexes: many who file at once write a few pages and not one each.
DROP INDEX matter_desk;
DROP INDEX matter_desk_unit;
DROP INDEX matter_desk_role;
DROP INDEX matter_open_by_handler;
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
-- Work that goes through all open matters goes by the day of filing: what it writes then lies close together too.
CREATE INDEX matter_filed ON matter (filed_at, id) WHERE closed_at IS NULL;
-- What the last days of an open matter's clocks are reckoned from, besides the law, so that a change of the law need not
-- read its events; it had a table of its own. NULL where nothing is kept: the server fills it in when it starts.
ALTER TABLE matter ADD COLUMN clock_rules TEXT;
ALTER TABLE matter ADD COLUMN clock_starts TEXT;
ALTER TABLE matter ADD COLUMN clock_facts BLOB;
DROP TABLE matter_clocks;
-- With which program and calendar all open matters were last looked through at a start; NULL where that is to be done again.
ALTER TABLE office_clock ADD COLUMN looked_through TEXT;
