-- What the owner wrote about a week, named by its Monday. A week that is written again keeps the
-- last answers alone.
CREATE TABLE review (
  week       TEXT    PRIMARY KEY,
  worked     TEXT    NOT NULL,
  cost       TEXT    NOT NULL,
  change     TEXT    NOT NULL,
  written_at INTEGER NOT NULL
) STRICT;
