-- What was begun for a prospect and isn't logged yet: the running call and the note being typed, so
-- that neither a crash nor a skip loses a word. The card at hand is the one to be found again.
-- Logging deletes the row in the same transaction.
CREATE TABLE draft (
  id          INTEGER PRIMARY KEY,
  prospect_id INTEGER NOT NULL UNIQUE,
  list_id     INTEGER,
  number      INTEGER,
  extension   TEXT,
  dialed_at   INTEGER,
  answered_at INTEGER,
  ended_at    INTEGER,
  note        TEXT    NOT NULL DEFAULT '',
  at_hand     INTEGER NOT NULL CHECK (at_hand IN (0, 1)),
  CHECK (dialed_at IS NOT NULL OR (answered_at IS NULL AND ended_at IS NULL))
) STRICT;

-- Whom a call or a note is begun for.
CREATE VIEW drafted_prospect AS SELECT prospect_id FROM draft;
