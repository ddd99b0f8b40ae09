-- What follows a meeting. A booked meeting stands on the board without a row here; one is made with
-- its first move, or when something is written about it before. Company is what the prospect's was
-- when it was made: the deal outlives who is deleted. Money is in cents.
CREATE TABLE deal (
  id           INTEGER PRIMARY KEY,
  prospect_id  INTEGER REFERENCES prospect ON DELETE SET NULL,
  meeting_id   INTEGER UNIQUE REFERENCES meeting ON DELETE SET NULL,
  company      TEXT    NOT NULL,
  title        TEXT    NOT NULL DEFAULT '',
  mrr          INTEGER CHECK (mrr >= 0),
  one_time     INTEGER CHECK (one_time >= 0),
  gross_profit INTEGER CHECK (gross_profit >= 0),
  next_step    TEXT    NOT NULL DEFAULT '',
  next_on      TEXT,
  made_at      INTEGER NOT NULL
) STRICT;
CREATE INDEX deal_prospect ON deal (prospect_id);

-- Each move of a deal, never edited: one that was taken back says when. A move that told what became
-- of a meeting keeps what it was before.
CREATE TABLE deal_move (
  id            INTEGER PRIMARY KEY,
  deal_id       INTEGER NOT NULL REFERENCES deal,
  stage         TEXT    NOT NULL CHECK (stage IN ('booked', 'held', 'noShow', 'proposal', 'won', 'lost')),
  rank          INTEGER NOT NULL GENERATED ALWAYS AS (
                  CASE stage WHEN 'booked' THEN 0 WHEN 'held' THEN 1 WHEN 'noShow' THEN 1
                             WHEN 'proposal' THEN 2 ELSE 3 END) STORED,
  on_date       TEXT    NOT NULL,
  made_at       INTEGER NOT NULL,
  mrr           INTEGER CHECK (mrr >= 0),
  one_time      INTEGER CHECK (one_time >= 0),
  gross_profit  INTEGER CHECK (gross_profit >= 0),
  why           TEXT    NOT NULL DEFAULT '',
  meeting_id    INTEGER REFERENCES meeting ON DELETE SET NULL,
  meeting_was   TEXT    CHECK (meeting_was IN ('booked', 'held', 'noShow')),
  taken_back_at INTEGER,
  CHECK (stage <> 'won' OR (mrr IS NOT NULL AND one_time IS NOT NULL AND gross_profit IS NOT NULL)),
  CHECK (stage <> 'lost' OR length(why) > 0)
) STRICT;
CREATE INDEX deal_move_deal ON deal_move (deal_id, id) WHERE taken_back_at IS NULL;
CREATE INDEX deal_move_stage ON deal_move (stage, on_date) WHERE taken_back_at IS NULL;
CREATE INDEX deal_move_meeting ON deal_move (meeting_id) WHERE meeting_id IS NOT NULL;

-- The way that each deal went: a move back to an earlier lane, or to the same one again, leaves
-- nothing of what it had reached beyond.
CREATE VIEW standing_move AS
  SELECT * FROM deal_move AS move WHERE taken_back_at IS NULL AND NOT EXISTS (
    SELECT * FROM deal_move AS later
    WHERE later.deal_id = move.deal_id AND later.id > move.id AND later.taken_back_at IS NULL
      AND later.rank <= move.rank);

-- What is counted by hand: letters mailed, events held. Entries are added, never edited.
CREATE TABLE kpi (
  id      INTEGER PRIMARY KEY,
  name    TEXT    NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) > 0),
  made_at INTEGER NOT NULL
) STRICT;

CREATE TABLE kpi_entry (
  id       INTEGER PRIMARY KEY,
  kpi_id   INTEGER NOT NULL REFERENCES kpi,
  on_date  TEXT    NOT NULL,
  amount   INTEGER NOT NULL CHECK (amount <> 0),
  made_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX kpi_entry_day ON kpi_entry (on_date, kpi_id);
