-- Which version of a script was open on the call; what it says is kept with the scripts.
ALTER TABLE call ADD COLUMN script_version INTEGER;
CREATE INDEX call_script ON call (script_version, stage, dialed)
  WHERE script_version IS NOT NULL AND voided_at IS NULL AND practice = 0;

-- What became of a meeting, as the owner told it, and when that was.
ALTER TABLE meeting ADD COLUMN state TEXT NOT NULL DEFAULT 'booked'
  CHECK (state IN ('booked', 'held', 'noShow'));
ALTER TABLE meeting ADD COLUMN told_at INTEGER;

DROP VIEW coming_meeting;
CREATE VIEW coming_meeting AS
  SELECT prospect_id, at FROM meeting WHERE dealt = 0 AND state = 'booked';

-- The meeting stands, said on the call before it. It has no question and no rest of its own.
INSERT OR IGNORE INTO outcome (code, name, key, position, stage, follows, shipped)
SELECT 'confirmed', 'Confirmed', free.value, max(position) + 1, 'conversation', 'meeting', 1
FROM outcome, (
  SELECT value FROM json_each('["y", "k", "o", "j", "q", "x", "z"]') AS letter
  WHERE value NOT IN (SELECT key FROM outcome WHERE retired_at IS NULL)
  LIMIT 1) AS free;

-- How far a talk went, asked after each tenth of them; empty where it was left open.
CREATE TABLE how_far (
  id          INTEGER PRIMARY KEY,
  prospect_id INTEGER NOT NULL,
  call_id     INTEGER NOT NULL UNIQUE REFERENCES call,
  reached     TEXT CHECK (reached IN ('opener', 'problem', 'ask'))
) STRICT;
CREATE INDEX how_far_prospect ON how_far (prospect_id);
