-- The card in front of the owner: the running call and the note being typed, so that a crash loses
-- no word. Logging deletes it in the same transaction.
CREATE TABLE draft (
  id          INTEGER PRIMARY KEY CHECK (id = 1),
  list_id     INTEGER,
  prospect_id INTEGER NOT NULL,
  number      INTEGER,
  extension   TEXT,
  dialed_at   INTEGER,
  answered_at INTEGER,
  ended_at    INTEGER,
  note        TEXT    NOT NULL DEFAULT ''
) STRICT;
