-- The times of the week that are set aside for calling, on the owner's clock, each from a day on
-- and up to one. A change never rewrites the past.
CREATE TABLE calling_block (
  id         INTEGER PRIMARY KEY,
  weekday    INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  begins     TEXT    NOT NULL,
  ends       TEXT    NOT NULL,
  valid_from TEXT    NOT NULL,
  valid_to   TEXT,
  CHECK (ends > begins),
  CHECK (valid_to > valid_from)
) STRICT;

INSERT INTO calling_block (weekday, begins, ends, valid_from)
  SELECT day.value, block.value ->> 0, block.value ->> 1, '1970-01-01'
  FROM json_each('[1, 2, 3, 4, 5]') AS day,
    json_each('[["08:30", "10:00"], ["15:00", "17:00"]]') AS block;
