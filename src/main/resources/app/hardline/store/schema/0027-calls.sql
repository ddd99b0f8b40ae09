-- Whom a call was with at the time, where that was somebody who was merged: prospect_id is who they
-- are now, so that each look by it finds the calls of both.
ALTER TABLE call ADD COLUMN called_id INTEGER;
UPDATE call SET called_id = prospect_id, prospect_id = (
    SELECT merged_into FROM merged_person WHERE merged_person.id = call.prospect_id)
WHERE prospect_id IN (SELECT id FROM merged_person);
CREATE INDEX call_called ON call (called_id) WHERE called_id IS NOT NULL;

DROP VIEW called_prospect;
CREATE VIEW called_prospect AS
  SELECT prospect_id FROM call
  UNION ALL SELECT called_id FROM call WHERE called_id IS NOT NULL;

-- Of several with one prospect the last one booked counts: the others were moved.
DROP VIEW coming_meeting;
CREATE VIEW coming_meeting AS
  SELECT prospect_id, at FROM meeting
  WHERE dealt = 0 AND state = 'booked' AND NOT EXISTS (
    SELECT * FROM meeting AS later
    WHERE later.prospect_id = meeting.prospect_id AND later.id > meeting.id);
