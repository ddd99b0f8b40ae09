-- What the figures of a year are told apart by, kept with each call: the hour on the owner's clock
-- when it began, the list that had brought whom it was with, and the how manieth dial to them it
-- was. A prospect can stand on several lists; by the one that brought them each call counts once.
ALTER TABLE call ADD COLUMN local_hour INTEGER CHECK (local_hour BETWEEN 0 AND 23);
ALTER TABLE call ADD COLUMN list_id INTEGER;
ALTER TABLE call ADD COLUMN attempt INTEGER CHECK (attempt > 0);

UPDATE call SET
  local_hour = hour_there(started_at, zone),
  list_id = (SELECT list_id FROM home_list
             WHERE home_list.prospect_id = coalesce(call.called_id, call.prospect_id));
UPDATE call SET attempt = dial.place
FROM (
  SELECT id, row_number() OVER (PARTITION BY prospect_id ORDER BY started_at, id) AS place
  FROM live_call WHERE dialed) AS dial
WHERE dial.id = call.id;

-- The dials of a day by the hour in which they began. Each figure holds the ones after it.
CREATE TABLE hour_tally (
  id            INTEGER PRIMARY KEY,
  local_date    TEXT    NOT NULL,
  hour          INTEGER NOT NULL,
  dials         INTEGER NOT NULL CHECK (dials >= 0),
  answered      INTEGER NOT NULL,
  conversations INTEGER NOT NULL,
  meetings      INTEGER NOT NULL,
  UNIQUE (local_date, hour)
) STRICT;

-- The dials of a day by the list that brought whom they were to; list 0 for none. People are those
-- who were dialed for the first time, dead the numbers that turned out to be bad.
CREATE TABLE list_tally (
  id            INTEGER PRIMARY KEY,
  local_date    TEXT    NOT NULL,
  list_id       INTEGER NOT NULL,
  dials         INTEGER NOT NULL CHECK (dials >= 0),
  answered      INTEGER NOT NULL,
  conversations INTEGER NOT NULL,
  meetings      INTEGER NOT NULL,
  people        INTEGER NOT NULL,
  dead          INTEGER NOT NULL,
  UNIQUE (local_date, list_id)
) STRICT;

-- The dials of a day by the how manieth to the same prospect they were.
CREATE TABLE attempt_tally (
  id         INTEGER PRIMARY KEY,
  local_date TEXT    NOT NULL,
  attempt    INTEGER NOT NULL,
  dials      INTEGER NOT NULL CHECK (dials >= 0),
  answered   INTEGER NOT NULL,
  UNIQUE (local_date, attempt)
) STRICT;

INSERT INTO hour_tally (local_date, hour, dials, answered, conversations, meetings)
SELECT local_date, local_hour, count(*), sum(stage <> 'dial'),
  sum(stage IN ('conversation', 'meeting')), sum(stage = 'meeting')
FROM live_call WHERE dialed GROUP BY local_date, local_hour;

INSERT INTO list_tally
  (local_date, list_id, dials, answered, conversations, meetings, people, dead)
SELECT local_date, coalesce(list_id, 0), count(*), sum(stage <> 'dial'),
  sum(stage IN ('conversation', 'meeting')), sum(stage = 'meeting'),
  sum(attempt = 1), sum(follows = 'dropNumber')
FROM live_call WHERE dialed GROUP BY local_date, coalesce(list_id, 0);

INSERT INTO attempt_tally (local_date, attempt, dials, answered)
SELECT local_date, min(attempt, 12), count(*), sum(stage <> 'dial')
FROM live_call WHERE dialed GROUP BY local_date, min(attempt, 12);

CREATE TRIGGER dial_counts AFTER INSERT ON call
WHEN new.dialed AND new.practice = 0 AND new.voided_at IS NULL
BEGIN
  INSERT INTO hour_tally (local_date, hour, dials, answered, conversations, meetings)
  VALUES (new.local_date, new.local_hour, 1, new.stage <> 'dial',
    new.stage IN ('conversation', 'meeting'), new.stage = 'meeting')
  ON CONFLICT (local_date, hour) DO UPDATE SET
    dials = dials + 1, answered = answered + excluded.answered,
    conversations = conversations + excluded.conversations,
    meetings = meetings + excluded.meetings;
  INSERT INTO list_tally
    (local_date, list_id, dials, answered, conversations, meetings, people, dead)
  VALUES (new.local_date, coalesce(new.list_id, 0), 1, new.stage <> 'dial',
    new.stage IN ('conversation', 'meeting'), new.stage = 'meeting',
    new.attempt = 1, new.follows = 'dropNumber')
  ON CONFLICT (local_date, list_id) DO UPDATE SET
    dials = dials + 1, answered = answered + excluded.answered,
    conversations = conversations + excluded.conversations,
    meetings = meetings + excluded.meetings,
    people = people + excluded.people, dead = dead + excluded.dead;
  INSERT INTO attempt_tally (local_date, attempt, dials, answered)
  VALUES (new.local_date, min(new.attempt, 12), 1, new.stage <> 'dial')
  ON CONFLICT (local_date, attempt) DO UPDATE SET
    dials = dials + 1, answered = answered + excluded.answered;
END;

CREATE TRIGGER dial_voided AFTER UPDATE OF voided_at ON call
WHEN new.dialed AND new.practice = 0 AND old.voided_at IS NULL AND new.voided_at IS NOT NULL
BEGIN
  UPDATE hour_tally SET
    dials = dials - 1, answered = answered - (old.stage <> 'dial'),
    conversations = conversations - (old.stage IN ('conversation', 'meeting')),
    meetings = meetings - (old.stage = 'meeting')
  WHERE local_date = old.local_date AND hour = old.local_hour;
  UPDATE list_tally SET
    dials = dials - 1, answered = answered - (old.stage <> 'dial'),
    conversations = conversations - (old.stage IN ('conversation', 'meeting')),
    meetings = meetings - (old.stage = 'meeting'),
    people = people - (old.attempt = 1), dead = dead - (old.follows = 'dropNumber')
  WHERE local_date = old.local_date AND list_id = coalesce(old.list_id, 0);
  UPDATE attempt_tally SET dials = dials - 1, answered = answered - (old.stage <> 'dial')
  WHERE local_date = old.local_date AND attempt = min(old.attempt, 12);
END;

CREATE TRIGGER dial_forgotten AFTER DELETE ON call
WHEN old.dialed AND old.practice = 0 AND old.voided_at IS NULL
BEGIN
  UPDATE hour_tally SET
    dials = dials - 1, answered = answered - (old.stage <> 'dial'),
    conversations = conversations - (old.stage IN ('conversation', 'meeting')),
    meetings = meetings - (old.stage = 'meeting')
  WHERE local_date = old.local_date AND hour = old.local_hour;
  UPDATE list_tally SET
    dials = dials - 1, answered = answered - (old.stage <> 'dial'),
    conversations = conversations - (old.stage IN ('conversation', 'meeting')),
    meetings = meetings - (old.stage = 'meeting'),
    people = people - (old.attempt = 1), dead = dead - (old.follows = 'dropNumber')
  WHERE local_date = old.local_date AND list_id = coalesce(old.list_id, 0);
  UPDATE attempt_tally SET dials = dials - 1, answered = answered - (old.stage <> 'dial')
  WHERE local_date = old.local_date AND attempt = min(old.attempt, 12);
END;
