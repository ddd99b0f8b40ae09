-- One index serves the queue of a list and its counts: how many stand where, without a look at the
-- rows. The other finds whoever is due on any of many lists. Windows come before what is due, so
-- that those that are closed now are passed by.
DROP INDEX standing_callback;
DROP INDEX standing_follow_up;
DROP INDEX standing_retry;
DROP INDEX standing_new;
CREATE INDEX standing_queue ON standing (segment_id, bars, tier, window, due, priority);
CREATE INDEX standing_due ON standing (tier, window, due) WHERE tier < 3 AND bars = 0;

-- Every row but of those who were taken off, whatever else bars it, on all segments.
CREATE VIEW stood AS
  SELECT id, segment_id, prospect_id, tier, due, priority, window, attempts, last_call, bars
  FROM standing WHERE bars < 64;

-- Who stands anywhere, once for each segment.
CREATE VIEW placed AS SELECT prospect_id FROM standing;
