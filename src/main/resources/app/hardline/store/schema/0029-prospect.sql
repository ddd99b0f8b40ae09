-- When somebody was added by hand: they stand on a segment, though no import brought them.
ALTER TABLE prospect ADD COLUMN added_at INTEGER;
