-- Who was deleted by hand is out of sight at once, and goes for good with the next start. The bars
-- of a standing have two bits more: 64 taken off this list, 128 deleted or merged. The row stays, so
-- that it can be put back as it was.
ALTER TABLE prospect ADD COLUMN deleted_at INTEGER;

CREATE INDEX prospect_merged ON prospect (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX prospect_deleted ON prospect (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX standing_off ON standing (prospect_id) WHERE bars >= 64;

DROP VIEW person;
CREATE VIEW person AS
  SELECT prospect.*
  FROM prospect JOIN segment ON segment.id = prospect.segment_id
  WHERE segment.state = 'shown' AND prospect.merged_into IS NULL AND prospect.deleted_at IS NULL;

DROP VIEW shown_standing;
CREATE VIEW shown_standing AS
  SELECT standing.*, segment.list_id
  FROM standing CROSS JOIN segment ON segment.id = standing.segment_id
  WHERE segment.state = 'shown' AND standing.bars < 64;

-- Who was merged into whom.
CREATE VIEW merged_person AS
  SELECT id, merged_into FROM prospect WHERE merged_into IS NOT NULL;
