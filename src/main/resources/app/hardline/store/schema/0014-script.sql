-- What is said on a call. A script is never edited: a change is a new version.
CREATE TABLE script (
  id         INTEGER PRIMARY KEY,
  name       TEXT    NOT NULL,
  retired_at INTEGER
) STRICT;

CREATE TABLE script_version (
  id        INTEGER PRIMARY KEY,
  script_id INTEGER NOT NULL REFERENCES script,
  number    INTEGER NOT NULL CHECK (number > 0),
  made_at   INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX script_version_number ON script_version (script_id, number);

CREATE TABLE script_part (
  version_id INTEGER NOT NULL REFERENCES script_version,
  part       TEXT    NOT NULL CHECK (part IN ('opener', 'promised', 'reason', 'permission', 'problem',
                                              'ask', 'confirm', 'gatekeeper', 'voicemail')),
  text       TEXT    NOT NULL CHECK (text <> ''),
  UNIQUE (version_id, part)
) STRICT;

CREATE TABLE list_script (
  list_id   INTEGER PRIMARY KEY REFERENCES call_list ON DELETE CASCADE,
  script_id INTEGER NOT NULL REFERENCES script
) STRICT;

-- What prospects say against it. Outcome is the code of the outcome that it often ends in.
CREATE TABLE objection (
  id            INTEGER PRIMARY KEY,
  position      INTEGER NOT NULL,
  said          TEXT    NOT NULL CHECK (said <> ''),
  first_answer  TEXT    NOT NULL CHECK (first_answer <> ''),
  second_answer TEXT    NOT NULL,
  outcome       TEXT,
  retired_at    INTEGER
) STRICT;

-- When a prospect said it. On which call that was, and whether the call was saved, the calls tell.
CREATE TABLE objection_said (
  id           INTEGER PRIMARY KEY,
  objection_id INTEGER NOT NULL REFERENCES objection,
  prospect_id  INTEGER NOT NULL,
  said_at      INTEGER NOT NULL
) STRICT;
CREATE INDEX objection_said_prospect ON objection_said (prospect_id, said_at);

CREATE VIEW said_objection AS SELECT objection_id, prospect_id, said_at FROM objection_said;

-- How well an answer is known: a box further each time it comes at once, back to the first when not.
CREATE TABLE drill (
  objection_id INTEGER PRIMARY KEY REFERENCES objection ON DELETE CASCADE,
  box          INTEGER NOT NULL CHECK (box >= 0),
  drilled_at   INTEGER NOT NULL
) STRICT;

INSERT INTO script (id, name) VALUES (1, 'IT support');
INSERT INTO script_version (id, script_id, number, made_at) VALUES (1, 1, 1, 0);
INSERT INTO script_part (version_id, part, text) VALUES
  (1, 'opener',
   '{first_name|Hello}, this is {my_name} from {my_company}. You don’t know me, and yes, this is a sales call. It’s about IT support.'),
  (1, 'promised',
   '{first_name|Hello}, it’s {my_name} from {my_company}. You asked me to call back, so here I am.'),
  (1, 'reason',
   'We look after computers and networks[ for {industry} clients][ in {city}], so that nobody in the office has to do it on the side.'),
  (1, 'permission',
   'Can I take thirty seconds to say why I picked {company|you}? Then you tell me whether we go on.'),
  (1, 'problem',
   'When something breaks on a Monday morning[ and {employees} people wait], who takes care of it, and how long does it take?'),
  (1, 'ask',
   'That’s worth a proper look. Give me twenty minutes to go through how it works today and where it could hurt, and you keep the notes either way. Tuesday at ten, or Thursday afternoon?'),
  (1, 'confirm',
   'Good. You’ll have the invitation in a minute. Which e-mail do you read? Who else should be there when it’s about IT? I’ll call the day before, to make sure that it still suits.'),
  (1, 'gatekeeper',
   'Hello, this is {my_name} from {my_company}. It’s about IT support[ for {company}]. Could you put me through to {first_name|whoever decides on that}[ {last_name}], please?

If not now: when is a good time to try, and may I ask your name?'),
  (1, 'voicemail',
   '{first_name|Hello}, this is {my_name} from {my_company}. We run IT[ for {industry} clients][ in {city}], and I have one question about what happens when your systems are down. No need to call back, I’ll try you again another day.');

INSERT INTO objection (position, said, first_answer, second_answer, outcome) VALUES
  (1, 'We have someone',
   'I’d expect so, and I’m not asking you to change anybody today. Is that month to month, or a contract? When does it end?',
   'Then let me call four months before that, so that you have a price to hold against it while there’s still time. If you stay, you’ll know it’s a fair one. All right?',
   'contract-ends'),
  (2, 'Our own person does it',
   'Good, then you know what it takes. Most of the people we work with have somebody too. We do the nights, the updates and the security that nobody gets to. Who does it when that person is on vacation?',
   'I’d like to talk to the two of you together. If your own person says there’s nothing for us to do, I’ll believe it. Would twenty minutes next week work?',
   NULL),
  (3, 'I’m not interested',
   'Fair enough, I called out of nowhere. Before I go: is that because IT runs well, or because it’s a bad moment?',
   'All right. One thing, and then I’m gone: if your server didn’t start tomorrow, would you know whom to call?',
   'not-interested'),
  (4, 'Send me something',
   'Happy to. So that it’s one page and not ten: what would you look for first, cost, downtime or security?',
   'I’ll send just that today and call on Thursday to hear whether it’s worth a talk. Morning or afternoon?',
   'send-info'),
  (5, 'Bad time right now',
   'Then I won’t keep you. Is later today better, or tomorrow morning?',
   'I’ll put it down for then, and it takes two minutes. Is this the best number?',
   'callback'),
  (6, 'No budget',
   'I believe you, and I’m not asking for any today. What does an hour cost you when nobody can work[, with {employees} people in the house]?',
   'Let’s add up what you pay now, every invoice. If we can’t do better, you’ve lost twenty minutes and have a figure for next year. Which day suits you?',
   NULL),
  (7, 'Under contract',
   'Then there’s nothing to change now, and I won’t try. Until when does it run?',
   'Many of those have to be canceled well ahead. I’ll call four months before, so that the choice is yours. Is that all right?',
   'contract-ends'),
  (8, 'Who gave you this number',
   'You’re on a list of businesses that I work from[, “{list}”]. I call firms like {company|yours} because we look after firms like that. If you’d rather not be called, I’ll take the number off right now.',
   'Understood. It’s off, and I won’t call again. I’m sorry to have bothered you.',
   'do-not-call'),
  (9, 'Tried it, got burned',
   'I’m sorry to hear that. What went wrong?',
   'Then hold us to exactly that. I’ll write down how we would have handled it, and you can ask a customer of ours before you decide anything. Twenty minutes?',
   NULL),
  (10, 'My nephew does it',
   'Nice to have one like that. Does he do the backups too, and did anybody ever try to bring a file back?',
   'Let him keep what he likes doing. We’d take what gets him out of bed at night. Could I talk to the two of you for twenty minutes?',
   NULL),
  (11, 'Call me next quarter',
   'Gladly. What will be different then?',
   'Then let’s pick a day, so that I’m not one more call out of nowhere. The first Tuesday, at ten?',
   'callback'),
  (12, 'Too small for that',
   'Small is where one bad day hurts most, since nobody can step in. How many of you sit at a computer?',
   'Then it’s a small bill, or none at all. Give me twenty minutes, and if it doesn’t pay for you I’ll say so.',
   NULL);
