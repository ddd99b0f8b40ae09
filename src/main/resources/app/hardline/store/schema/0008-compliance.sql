-- A file that said who must not be called: a register, a suppression list, or a list of leads with
-- flags.
CREATE TABLE do_not_call_file (
  id      INTEGER PRIMARY KEY,
  name    TEXT    NOT NULL,
  dated   TEXT,
  read_at INTEGER NOT NULL
) STRICT;

-- written: the value as it was given, where that says more than the value. said_by: the prospect on
-- whose call it was said. settled: whether everybody whom the entry concerns was barred, or let back
-- in, since it was last made or lifted.
ALTER TABLE do_not_call ADD COLUMN written TEXT;
ALTER TABLE do_not_call ADD COLUMN said_by INTEGER;
ALTER TABLE do_not_call ADD COLUMN file_id INTEGER REFERENCES do_not_call_file;
ALTER TABLE do_not_call ADD COLUMN settled INTEGER NOT NULL DEFAULT 1 CHECK (settled IN (0, 1));
CREATE INDEX do_not_call_unsettled ON do_not_call (id) WHERE settled = 0;
