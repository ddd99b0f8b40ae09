-- Who is dialed in the session that doesn't take everybody: picked as it starts, so that the queue
-- looks for them as it does for everybody else. The indexes hold those alone.
ALTER TABLE standing ADD COLUMN picked INTEGER NOT NULL DEFAULT 0;

CREATE INDEX standing_picked
  ON standing (picked, segment_id, bars, tier, window, due, priority, id, company)
  WHERE picked = 1;
CREATE INDEX standing_picked_due ON standing (picked, tier, window, due)
  WHERE picked = 1 AND tier < 3 AND bars = 0;

-- The indexes are named, since statistics of a day with few rows could lead the planner past them.
CREATE VIEW picked_waiting AS
  SELECT id, segment_id, prospect_id, tier, due, priority, window, attempts, company
  FROM standing INDEXED BY standing_picked WHERE bars = 0 AND picked = 1;

CREATE VIEW picked_due AS
  SELECT id, segment_id, prospect_id, tier, due, priority, window, attempts, company
  FROM standing INDEXED BY standing_picked_due WHERE bars = 0 AND tier < 3 AND picked = 1;

CREATE VIEW picked_stood AS
  SELECT id, segment_id, prospect_id, tier, due, priority, window, attempts, last_call, bars, company
  FROM standing WHERE bars < 64 AND picked = 1;
