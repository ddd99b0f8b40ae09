-- What reports ask of meetings, kept with each: a year of them is counted again and again, and their
-- calls lie far apart. day is the date of the meeting in the zone in which it was agreed,
-- booked_on the owner's date of the call; live is 0 where that call is voided or for practice,
-- of_dial 0 where it came in, counted 0 where its outcome is no meeting's.
ALTER TABLE meeting ADD COLUMN day        TEXT    NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN booked_on  TEXT    NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN of_dial    INTEGER NOT NULL DEFAULT 0;
ALTER TABLE meeting ADD COLUMN live       INTEGER NOT NULL DEFAULT 0;
ALTER TABLE meeting ADD COLUMN counted    INTEGER NOT NULL DEFAULT 0;

UPDATE meeting SET
  day = day_there(at, zone),
  (booked_on, of_dial, live, counted) = (
    SELECT local_date, dialed, voided_at IS NULL AND practice = 0, stage = 'meeting'
    FROM call WHERE id = call_id);

CREATE TRIGGER meeting_of_call AFTER INSERT ON meeting BEGIN
  UPDATE meeting SET (booked_on, of_dial, live, counted) = (
    SELECT local_date, dialed, voided_at IS NULL AND practice = 0, stage = 'meeting'
    FROM call WHERE id = new.call_id)
  WHERE id = new.id;
END;
CREATE TRIGGER meeting_of_voided AFTER UPDATE OF voided_at ON call BEGIN
  UPDATE meeting SET live = new.voided_at IS NULL AND new.practice = 0 WHERE call_id = new.id;
END;

CREATE INDEX meeting_day ON meeting (day, state, of_dial) WHERE live = 1;
CREATE INDEX meeting_booked ON meeting (booked_on, state, at) WHERE live = 1 AND counted = 1;
