CREATE TABLE import (
  id          INTEGER PRIMARY KEY,
  list_id     INTEGER NOT NULL REFERENCES call_list,
  segment_id  INTEGER NOT NULL REFERENCES segment,
  file        TEXT    NOT NULL,
  file_hash   TEXT    NOT NULL,
  started_at  INTEGER NOT NULL,
  finished_at INTEGER,
  undone_at   INTEGER,
  report      TEXT
) STRICT;
CREATE INDEX import_hash ON import (file_hash);
CREATE INDEX import_segment ON import (segment_id);

-- What an import adds to prospects that were there before: staged while its segment fills, applied
-- when it is shown, put back by an undo where the value is still the import's.
CREATE TABLE merged_field (
  id          INTEGER PRIMARY KEY,
  import_id   INTEGER NOT NULL REFERENCES import,
  prospect_id INTEGER NOT NULL,
  field       TEXT    NOT NULL,
  value       TEXT    NOT NULL,
  applied     INTEGER NOT NULL DEFAULT 0 CHECK (applied IN (0, 1))
) STRICT;
CREATE INDEX merged_field_import ON merged_field (import_id);

-- How files with a certain header were read the last time.
CREATE TABLE import_format (
  header_key TEXT PRIMARY KEY,
  format     TEXT NOT NULL,
  used_at    INTEGER NOT NULL
) STRICT;
