CREATE TABLE call_list (
  id         INTEGER PRIMARY KEY,
  name       TEXT    NOT NULL CHECK (length(name) > 0),
  name_key   TEXT    NOT NULL UNIQUE,
  practice   INTEGER NOT NULL DEFAULT 0 CHECK (practice IN (0, 1)),
  created_at INTEGER NOT NULL
) STRICT;

-- What one import put on a list. Only shown segments are seen and called from.
CREATE TABLE segment (
  id      INTEGER PRIMARY KEY,
  list_id INTEGER NOT NULL REFERENCES call_list,
  state   TEXT    NOT NULL CHECK (state IN ('filling', 'showing', 'shown', 'undoing'))
) STRICT;
CREATE INDEX segment_list ON segment (list_id);

-- A place in the world with one set of calling hours: a zone, and the country and state whose rules hold.
CREATE TABLE calling_window (
  id      INTEGER PRIMARY KEY,
  zone    TEXT NOT NULL,
  country TEXT NOT NULL,
  state   TEXT NOT NULL,
  UNIQUE (zone, country, state)
) STRICT;

-- Ids are never given twice: calls and do-not-call entries outlive the prospects that they name.
CREATE TABLE prospect (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  segment_id  INTEGER NOT NULL REFERENCES segment,
  first_name  TEXT,
  last_name   TEXT,
  title       TEXT,
  company     TEXT,
  email       TEXT,
  website     TEXT,
  linkedin    TEXT,
  street      TEXT,
  city        TEXT,
  state       TEXT,
  postal_code TEXT,
  country     TEXT,
  zone        TEXT,
  employees   TEXT,
  industry    TEXT,
  revenue     TEXT,
  notes       TEXT,
  custom      TEXT,
  tags        TEXT,
  name_key    INTEGER,
  edited_at   INTEGER,
  retired_at  INTEGER,
  merged_into INTEGER
) STRICT;

-- A prospect's numbers: the id is the prospect's id times 32 plus the position (0 to 31), so that
-- all numbers of a prospect lie side by side and no index has to be kept for that.
CREATE TABLE phone (
  id          INTEGER PRIMARY KEY,
  prospect_id INTEGER GENERATED ALWAYS AS (id >> 5) VIRTUAL,
  kind        TEXT NOT NULL CHECK (kind IN ('direct', 'mobile', 'company', 'other')),
  number      INTEGER,
  extension   TEXT,
  valid       INTEGER NOT NULL CHECK (valid IN (0, 1)),
  raw         TEXT NOT NULL,
  dropped_by  INTEGER
) STRICT;

-- Where a prospect stands on a segment. Tiers: 0 callback, 1 to be confirmed or followed up,
-- 2 retry, 3 new, 4 done. Bars are bits: 1 do-not-call, 2 no number, 4 retired, 8 booked.
CREATE TABLE standing (
  id          INTEGER PRIMARY KEY,
  segment_id  INTEGER NOT NULL REFERENCES segment,
  prospect_id INTEGER NOT NULL,
  tier        INTEGER NOT NULL CHECK (tier BETWEEN 0 AND 4),
  due         INTEGER NOT NULL DEFAULT 0,
  priority    INTEGER NOT NULL DEFAULT 0,
  window      INTEGER NOT NULL REFERENCES calling_window,
  attempts    INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  last_call   INTEGER,
  bars        INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX phone_number ON phone (number) WHERE number IS NOT NULL;
CREATE INDEX standing_prospect ON standing (prospect_id);
CREATE INDEX standing_callback ON standing (segment_id, due) WHERE tier = 0 AND bars = 0;
CREATE INDEX standing_follow_up ON standing (segment_id, due) WHERE tier = 1 AND bars = 0;
CREATE INDEX standing_retry ON standing (segment_id, due) WHERE tier = 2 AND bars = 0;
CREATE INDEX standing_new ON standing (segment_id, window, priority) WHERE tier = 3 AND bars = 0;

CREATE VIEW shown_segment AS
  SELECT segment.id, segment.list_id, call_list.practice
  FROM segment JOIN call_list ON call_list.id = segment.list_id
  WHERE segment.state = 'shown';

CREATE VIEW unfinished_segment AS SELECT id, list_id, state FROM segment WHERE state <> 'shown';

CREATE VIEW list_name AS SELECT id, name, practice FROM call_list;

-- A CROSS JOIN keeps the planner from walking the segments first, whatever its statistics say.
-- Who can be called, on all segments: to be read with shown_segment, which costs less than to look
-- for each row whether it is shown.
CREATE VIEW waiting AS
  SELECT id, segment_id, prospect_id, tier, due, priority, window, attempts
  FROM standing WHERE bars = 0;

CREATE VIEW shown_standing AS
  SELECT standing.*, segment.list_id
  FROM standing CROSS JOIN segment ON segment.id = standing.segment_id
  WHERE segment.state = 'shown';

CREATE VIEW person AS
  SELECT prospect.*
  FROM prospect JOIN segment ON segment.id = prospect.segment_id
  WHERE segment.state = 'shown' AND prospect.merged_into IS NULL;

-- Finds a prospect by the beginning of any word of the name, company or e-mail, or by digits. It
-- is derived, follows the prospects by chunks and remembers how far it is. It knows which
-- prospects have a word, and not where: a third of the size, and of the time to make it.
CREATE VIRTUAL TABLE prospect_search USING fts5 (
  name, company, email, digits,
  content = '', contentless_delete = 1, detail = none, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TABLE search_progress (
  id        INTEGER PRIMARY KEY CHECK (id = 1),
  last_done INTEGER NOT NULL
) STRICT;
INSERT INTO search_progress VALUES (1, 0);
