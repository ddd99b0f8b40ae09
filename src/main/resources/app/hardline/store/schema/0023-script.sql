-- A script also has words for the call before a meeting, and for the one after a no-show.
CREATE TABLE script_words (
  version_id INTEGER NOT NULL REFERENCES script_version,
  part       TEXT    NOT NULL CHECK (part IN ('opener', 'promised', 'reminder', 'rebooking', 'reason',
                                              'permission', 'problem', 'ask', 'confirm', 'gatekeeper',
                                              'voicemail')),
  text       TEXT    NOT NULL CHECK (text <> ''),
  UNIQUE (version_id, part)
) STRICT;
INSERT INTO script_words SELECT version_id, part, text FROM script_part;
DROP TABLE script_part;
ALTER TABLE script_words RENAME TO script_part;

INSERT INTO script_part (version_id, part, text)
SELECT id, 'reminder',
  '{first_name|Hello}, it’s {my_name} from {my_company}. We have our meeting on the calendar, and I only want to make sure that the time still suits you. Does it?'
FROM script_version
UNION ALL
SELECT id, 'rebooking',
  '{first_name|Hello}, it’s {my_name} from {my_company}. We missed each other for our meeting, and that happens. What I wanted to ask you still holds. Does tomorrow at the same time suit you, or is another day better?'
FROM script_version;

-- The versions of the scripts, for what came of them.
CREATE VIEW script_wording AS SELECT id, script_id, number FROM script_version;
