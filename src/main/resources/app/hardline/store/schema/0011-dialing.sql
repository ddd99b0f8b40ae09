-- Each sitting of calling. The one that is open is found again after a crash, with its aim and its
-- pauses; seen_at is its last sign of life. What was done in it is counted from the calls while it
-- is open, and kept here once it is over, to compare later ones with.
CREATE TABLE dial_session (
  id            INTEGER PRIMARY KEY,
  scope         TEXT    NOT NULL,
  practice      INTEGER NOT NULL CHECK (practice IN (0, 1)),
  started_at    INTEGER NOT NULL,
  seen_at       INTEGER NOT NULL,
  paused_at     INTEGER,
  rested        INTEGER NOT NULL DEFAULT 0 CHECK (rested >= 0),
  aim_dials     INTEGER CHECK (aim_dials > 0),
  aim_until     INTEGER,
  ended_at      INTEGER,
  dials         INTEGER NOT NULL DEFAULT 0,
  answered      INTEGER NOT NULL DEFAULT 0,
  conversations INTEGER NOT NULL DEFAULT 0,
  meetings      INTEGER NOT NULL DEFAULT 0,
  talked        INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX dial_session_ended ON dial_session (ended_at);

-- A session may run over several lists.
ALTER TABLE draft ADD COLUMN scope TEXT NOT NULL DEFAULT '{"lists":[]}';
UPDATE draft SET scope = json_object('lists', json_array(list_id)) WHERE list_id IS NOT NULL;
ALTER TABLE draft DROP COLUMN list_id;
