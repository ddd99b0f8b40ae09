-- Whom a call with the wrong person has added: they go with an undo of that call.
CREATE TABLE right_person (
  id          INTEGER PRIMARY KEY,
  prospect_id INTEGER NOT NULL,
  call_id     INTEGER NOT NULL UNIQUE REFERENCES call,
  added_id    INTEGER NOT NULL,
  added_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX right_person_prospect ON right_person (prospect_id);

-- The outcomes that came with the program; the owner may add others.
ALTER TABLE outcome ADD COLUMN shipped INTEGER NOT NULL DEFAULT 0 CHECK (shipped IN (0, 1));
UPDATE outcome SET shipped = 1;

-- One key each, of those that can be chosen.
CREATE UNIQUE INDEX outcome_key ON outcome (key) WHERE retired_at IS NULL;
