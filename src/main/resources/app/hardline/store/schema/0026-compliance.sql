-- Each call keeps an entry of its own, whoever else says the same: the undo of one takes back no
-- other's. copied_from: the prospect from whom it was taken over when they were merged, so that it
-- goes again when they part.
ALTER TABLE do_not_call ADD COLUMN copied_from INTEGER;

DROP INDEX do_not_call_lifted;
DROP INDEX do_not_call_value;
CREATE UNIQUE INDEX do_not_call_value
  ON do_not_call (scope, value, coalesce(call_id, 0), coalesce(copied_from, 0))
  WHERE lifted_at IS NULL;

-- The entries of calls that said what was said before; not where it was lifted by hand since.
INSERT OR IGNORE INTO do_not_call (scope, value, since, source, call_id, said_by)
WITH said AS (
  SELECT 'person' AS scope, CAST(prospect_id AS TEXT) AS value, logged_at, id, prospect_id
  FROM live_call WHERE follows = 'doNotCall' AND NOT (only_number AND number IS NOT NULL)
  UNION ALL
  SELECT 'number', CAST(number AS TEXT), logged_at, id, prospect_id
  FROM live_call WHERE follows = 'doNotCall' AND number IS NOT NULL)
SELECT said.scope, said.value, said.logged_at, 'call', said.id, said.prospect_id
FROM said
WHERE EXISTS (
    SELECT * FROM do_not_call AS held
    WHERE held.scope = said.scope AND held.value = said.value AND held.lifted_at IS NULL)
  AND NOT EXISTS (
    SELECT * FROM do_not_call AS lifted
    WHERE lifted.scope = said.scope AND lifted.value = said.value
      AND lifted.lifted_why IS NOT NULL AND lifted.lifted_at >= said.logged_at);
