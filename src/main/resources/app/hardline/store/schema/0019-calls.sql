-- What a call promised to mail: what was asked for, or the invitation to the meeting that it booked.
-- It goes with an undo of that call.
CREATE TABLE to_send (
  id          INTEGER PRIMARY KEY,
  prospect_id INTEGER NOT NULL,
  call_id     INTEGER NOT NULL UNIQUE REFERENCES call,
  letter      TEXT    NOT NULL CHECK (letter IN ('info', 'invitation')),
  sent_at     INTEGER
) STRICT;
CREATE INDEX to_send_open ON to_send (call_id) WHERE sent_at IS NULL;
CREATE INDEX to_send_prospect ON to_send (prospect_id);
