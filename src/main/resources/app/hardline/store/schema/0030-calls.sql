-- What was done on each day, by how the calls ended: kept with each call, so that the figures of a
-- year are read from some thousand rows. A test compares it with the calls.
CREATE TABLE day_tally (
  id         INTEGER PRIMARY KEY,
  local_date TEXT    NOT NULL,
  outcome    TEXT    NOT NULL REFERENCES outcome,
  stage      TEXT    NOT NULL,
  dialed     INTEGER NOT NULL,
  incoming   INTEGER NOT NULL,
  calls      INTEGER NOT NULL CHECK (calls >= 0),
  talked     INTEGER NOT NULL,
  UNIQUE (local_date, outcome, stage, dialed, incoming)
) STRICT;

INSERT INTO day_tally (local_date, outcome, stage, dialed, incoming, calls, talked)
SELECT local_date, outcome, stage, dialed, incoming, count(*), sum(coalesce(ended_at - answered_at, 0))
FROM live_call GROUP BY local_date, outcome, stage, dialed, incoming;

CREATE TRIGGER call_counts AFTER INSERT ON call
WHEN new.practice = 0 AND new.voided_at IS NULL
BEGIN
  INSERT INTO day_tally (local_date, outcome, stage, dialed, incoming, calls, talked)
  VALUES (new.local_date, new.outcome, new.stage, new.dialed, new.incoming, 1,
    coalesce(new.ended_at - new.answered_at, 0))
  ON CONFLICT (local_date, outcome, stage, dialed, incoming)
  DO UPDATE SET calls = calls + 1, talked = talked + excluded.talked;
END;

CREATE TRIGGER call_voided AFTER UPDATE OF voided_at ON call
WHEN new.practice = 0 AND old.voided_at IS NULL AND new.voided_at IS NOT NULL
BEGIN
  UPDATE day_tally
  SET calls = calls - 1, talked = talked - coalesce(old.ended_at - old.answered_at, 0)
  WHERE local_date = old.local_date AND outcome = old.outcome AND stage = old.stage
    AND dialed = old.dialed AND incoming = old.incoming;
END;

CREATE TRIGGER call_forgotten AFTER DELETE ON call
WHEN old.practice = 0 AND old.voided_at IS NULL
BEGIN
  UPDATE day_tally
  SET calls = calls - 1, talked = talked - coalesce(old.ended_at - old.answered_at, 0)
  WHERE local_date = old.local_date AND outcome = old.outcome AND stage = old.stage
    AND dialed = old.dialed AND incoming = old.incoming;
END;
