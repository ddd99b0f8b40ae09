-- A figure for the company's name as it is compared: 0 for none; null on rows older than this.
ALTER TABLE standing ADD COLUMN company INTEGER;

-- Who of a company was called lately: only of those who were called at all.
CREATE INDEX standing_company ON standing (company, last_call) WHERE last_call IS NOT NULL;

DROP INDEX standing_queue;
CREATE INDEX standing_queue ON standing (segment_id, bars, tier, window, due, priority, id, company);

DROP VIEW waiting;
CREATE VIEW waiting AS
  SELECT id, segment_id, prospect_id, tier, due, priority, window, attempts, company
  FROM standing WHERE bars = 0;

DROP VIEW stood;
CREATE VIEW stood AS
  SELECT id, segment_id, prospect_id, tier, due, priority, window, attempts, last_call, bars, company
  FROM standing WHERE bars < 64;
