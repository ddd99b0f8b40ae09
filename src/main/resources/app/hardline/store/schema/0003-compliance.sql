-- Who must never come up again. An entry is lifted by the undo of the very call that set it or by
-- hand with a reason, and stays on record.
CREATE TABLE do_not_call (
  id         INTEGER PRIMARY KEY,
  scope      TEXT    NOT NULL CHECK (scope IN ('number', 'person', 'email', 'company', 'domain')),
  value      TEXT    NOT NULL,
  since      INTEGER NOT NULL,
  why        TEXT,
  source     TEXT    NOT NULL CHECK (source IN ('call', 'import', 'hand', 'list')),
  call_id    INTEGER,
  lifted_at  INTEGER,
  lifted_why TEXT
) STRICT;
CREATE UNIQUE INDEX do_not_call_value ON do_not_call (scope, value) WHERE lifted_at IS NULL;
CREATE INDEX do_not_call_call ON do_not_call (call_id) WHERE call_id IS NOT NULL;
CREATE INDEX do_not_call_lifted ON do_not_call (scope, value, lifted_at) WHERE lifted_why IS NOT NULL;
