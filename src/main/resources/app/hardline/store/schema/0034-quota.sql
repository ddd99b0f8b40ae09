-- Days that are unlike the others of their weekday: off although calls are made on it, or worked
-- although it is a holiday.
CREATE TABLE calendar_day (
  date   TEXT    PRIMARY KEY,
  off    INTEGER NOT NULL CHECK (off IN (0, 1)),
  why    TEXT    NOT NULL,
  set_at INTEGER NOT NULL
) STRICT;

-- A calling block that is at another time on one day. It counts as long as that block is the week's.
CREATE TABLE moved_block (
  id        INTEGER PRIMARY KEY,
  date      TEXT    NOT NULL,
  was_begin TEXT    NOT NULL,
  was_end   TEXT    NOT NULL,
  begins    TEXT    NOT NULL,
  ends      TEXT    NOT NULL,
  set_at    INTEGER NOT NULL,
  CHECK (ends > begins),
  UNIQUE (date, was_begin, was_end)
) STRICT;

-- Whose public holidays are kept, each from a day on; an empty country for none. Before the first
-- one it is the country that the owner's numbers are from.
CREATE TABLE holidays_kept (
  id         INTEGER PRIMARY KEY,
  country    TEXT    NOT NULL,
  state      TEXT    NOT NULL,
  valid_from TEXT    NOT NULL
) STRICT;
