-- The days from which a matter's light is yellow and red; 9999-12-31 for never.
ALTER TABLE matter ADD COLUMN warn_on TEXT NOT NULL DEFAULT '9999-12-31';
ALTER TABLE matter ADD COLUMN late_on TEXT NOT NULL DEFAULT '9999-12-31';
UPDATE matter SET warn_on = next_due WHERE closed_at IS NULL;
-- Everything the queue asks for before it has chosen its page.
CREATE INDEX matter_desk
    ON matter (next_due, id, unit, sealed, handler, holder_role, procedure_id, warn_on, late_on, closed_at)
    WHERE closed_at IS NULL;
