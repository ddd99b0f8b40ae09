-- Instants are milliseconds since 1970 in UTC, dates are ISO 8601 text, numbers of phones are the
-- digits of E.164 as an integer. Everywhere.

CREATE TABLE setting (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- The owner's zone, each from an instant on. The latest row is in force.
CREATE TABLE owner_zone (
  id     INTEGER PRIMARY KEY,
  since  INTEGER NOT NULL,
  zone   TEXT    NOT NULL,
  pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1))
) STRICT;

-- What must happen outside the file once a transaction is committed.
CREATE TABLE outbox (
  id         INTEGER PRIMARY KEY,
  kind       TEXT    NOT NULL,
  body       TEXT    NOT NULL,
  written_at INTEGER NOT NULL,
  tries      INTEGER NOT NULL DEFAULT 0
) STRICT;
