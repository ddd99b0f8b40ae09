-- Whether it was dialed, after a question, outside the hours or for the third time that day.
ALTER TABLE call ADD COLUMN anyway INTEGER NOT NULL DEFAULT 0 CHECK (anyway IN (0, 1));

-- The calls that reached for somebody: a number that turned out to be bad reaches for nobody.
CREATE VIEW reached AS
  SELECT id, prospect_id, started_at, local_date FROM call
  WHERE dialed AND voided_at IS NULL AND follows <> 'dropNumber';

-- Meetings with which nothing was done yet.
CREATE VIEW coming_meeting AS
  SELECT prospect_id, at FROM meeting WHERE dealt = 0;
