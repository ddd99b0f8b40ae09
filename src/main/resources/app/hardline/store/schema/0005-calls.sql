CREATE TABLE outcome (
  code         TEXT PRIMARY KEY,
  name         TEXT    NOT NULL,
  key          TEXT    NOT NULL,
  position     INTEGER NOT NULL,
  stage        TEXT    NOT NULL CHECK (stage IN ('dial', 'answered', 'conversation', 'meeting')),
  follows      TEXT    NOT NULL CHECK (follows IN ('retry', 'followUp', 'callback', 'meeting',
                                                   'dropNumber', 'doNotCall', 'done')),
  rest_minutes INTEGER CHECK (rest_minutes > 0),
  tries        INTEGER CHECK (tries > 0),
  asks_for     TEXT    CHECK (asks_for IN ('callback', 'meeting', 'contractEnd', 'rightPerson')),
  retired_at   INTEGER,
  pinned_stage TEXT
) STRICT;

INSERT INTO outcome (code, name, key, position, stage, follows, rest_minutes, tries, asks_for) VALUES
  ('no-answer',      'No answer',        '1', 1,  'dial',         'retry',      1440,   6,    NULL),
  ('voicemail',      'Voicemail',        '2', 2,  'dial',         'retry',      4320,   6,    NULL),
  ('gatekeeper',     'Gatekeeper',       '3', 3,  'answered',     'retry',      1440,   6,    NULL),
  ('not-now',        'Not now',          '4', 4,  'conversation', 'followUp',   129600, NULL, NULL),
  ('send-info',      'Send info',        '5', 5,  'conversation', 'followUp',   4320,   NULL, NULL),
  ('callback',       'Callback',         '6', 6,  'conversation', 'callback',   NULL,   NULL, 'callback'),
  ('meeting',        'Meeting booked',   '7', 7,  'meeting',      'meeting',    NULL,   NULL, 'meeting'),
  ('not-interested', 'Not interested',   '8', 8,  'conversation', 'followUp',   259200, NULL, NULL),
  ('bad-number',     'Bad number',       '9', 9,  'dial',         'dropNumber', NULL,   NULL, NULL),
  ('do-not-call',    'Do not call',      '0', 10, 'conversation', 'doNotCall',  NULL,   NULL, NULL),
  ('busy',           'Busy',             'b', 11, 'dial',         'retry',      120,    6,    NULL),
  ('wrong-person',   'Wrong person',     'w', 12, 'answered',     'retry',      1440,   6,    'rightPerson'),
  ('not-a-fit',      'Not a fit',        'n', 13, 'conversation', 'done',       NULL,   NULL, NULL),
  ('contract-ends',  'Contract ends on', 'c', 14, 'conversation', 'followUp',   NULL,   NULL, 'contractEnd');

-- One attempt each. A call is never edited: an undo voids it. Stage, follows, tries and next_due
-- are those it was logged with, so that what an owner changes in an outcome later changes no call,
-- and the standing of a prospect can be worked out from the calls that count. A call for practice
-- has no sequence.
CREATE TABLE call (
  id          INTEGER PRIMARY KEY,
  sequence    INTEGER UNIQUE,
  prospect_id INTEGER NOT NULL,
  number      INTEGER,
  extension   TEXT,
  started_at  INTEGER NOT NULL,
  answered_at INTEGER,
  ended_at    INTEGER,
  logged_at   INTEGER NOT NULL,
  zone        TEXT    NOT NULL,
  local_date  TEXT    NOT NULL,
  outcome     TEXT    NOT NULL REFERENCES outcome,
  stage       TEXT    NOT NULL CHECK (stage IN ('dial', 'answered', 'conversation', 'meeting')),
  dialed      INTEGER NOT NULL CHECK (dialed IN (0, 1)),
  incoming    INTEGER NOT NULL CHECK (incoming IN (0, 1)),
  practice    INTEGER NOT NULL CHECK (practice IN (0, 1)),
  late        INTEGER NOT NULL CHECK (late IN (0, 1)),
  counts      INTEGER NOT NULL DEFAULT 1 CHECK (counts IN (0, 1)),
  note        TEXT,
  follows     TEXT    NOT NULL CHECK (follows IN ('retry', 'followUp', 'callback', 'meeting',
                                                   'dropNumber', 'doNotCall', 'done')),
  tries       INTEGER CHECK (tries > 0),
  next_due    INTEGER NOT NULL,
  voided_at   INTEGER,
  voided_why  TEXT,
  CHECK ((sequence IS NULL) = (practice = 1))
) STRICT;
CREATE INDEX call_prospect ON call (prospect_id, started_at);
CREATE INDEX call_day ON call (local_date, stage);

-- Who was ever called, calls that were taken back included.
CREATE VIEW called_prospect AS SELECT DISTINCT prospect_id FROM call;

CREATE VIEW live_call AS
  SELECT * FROM call WHERE voided_at IS NULL AND practice = 0;

CREATE TABLE callback (
  id          INTEGER PRIMARY KEY,
  prospect_id INTEGER NOT NULL,
  call_id     INTEGER NOT NULL UNIQUE REFERENCES call,
  due         INTEGER NOT NULL,
  zone        TEXT    NOT NULL,
  closed_by   INTEGER REFERENCES call
) STRICT;
CREATE INDEX callback_due ON callback (due) WHERE closed_by IS NULL;
CREATE INDEX callback_prospect ON callback (prospect_id);
CREATE INDEX callback_closed ON callback (closed_by) WHERE closed_by IS NOT NULL;

CREATE TABLE meeting (
  id          INTEGER PRIMARY KEY,
  prospect_id INTEGER NOT NULL,
  call_id     INTEGER NOT NULL UNIQUE REFERENCES call,
  at          INTEGER NOT NULL,
  zone        TEXT    NOT NULL,
  dealt       INTEGER NOT NULL DEFAULT 0 CHECK (dealt IN (0, 1))
) STRICT;
CREATE INDEX meeting_at ON meeting (at);
CREATE INDEX meeting_prospect ON meeting (prospect_id);

CREATE TABLE contract_end (
  id          INTEGER PRIMARY KEY,
  prospect_id INTEGER NOT NULL,
  call_id     INTEGER NOT NULL UNIQUE REFERENCES call,
  ends_on     TEXT    NOT NULL
) STRICT;
CREATE INDEX contract_end_on ON contract_end (ends_on);
CREATE INDEX contract_end_prospect ON contract_end (prospect_id);
