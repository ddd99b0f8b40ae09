-- What is to be done in a period, each from a day on. A change never rewrites the past.
CREATE TABLE target (
  id         INTEGER PRIMARY KEY,
  metric     TEXT    NOT NULL,
  per        TEXT    NOT NULL CHECK (per IN ('day', 'week', 'month', 'quarter')),
  target     INTEGER NOT NULL CHECK (target >= 0),
  valid_from TEXT    NOT NULL,
  set_at     INTEGER NOT NULL
) STRICT;
CREATE INDEX target_metric ON target (metric, per, valid_from, id);
