-- What an export gives out: those that were taken back too, with when and why; nothing of practice.
CREATE VIEW exported_call AS
  SELECT id, sequence, prospect_id AS prospectId, '+' || number AS number, extension,
    strftime('%FT%TZ', started_at / 1000, 'unixepoch') AS started,
    strftime('%FT%TZ', answered_at / 1000, 'unixepoch') AS answered,
    strftime('%FT%TZ', ended_at / 1000, 'unixepoch') AS ended,
    strftime('%FT%TZ', logged_at / 1000, 'unixepoch') AS logged,
    zone, local_date AS localDate, outcome, stage, (ended_at - started_at) / 1000 AS seconds,
    (ended_at - answered_at) / 1000 AS talked,
    note, dialed, incoming, late, voided_at IS NOT NULL AS voided,
    strftime('%FT%TZ', voided_at / 1000, 'unixepoch') AS voidedAt, voided_why AS voidedWhy
  FROM call WHERE practice = 0;

CREATE VIEW exported_callback AS
  SELECT callback.id, callback.prospect_id AS prospectId, call_id AS callId,
    strftime('%FT%TZ', due / 1000, 'unixepoch') AS due, callback.zone, closed_by AS closedBy,
    voided_at IS NOT NULL AS voided
  FROM callback CROSS JOIN call ON call.id = callback.call_id WHERE practice = 0;

CREATE VIEW exported_meeting AS
  SELECT meeting.id, meeting.prospect_id AS prospectId, call_id AS callId,
    strftime('%FT%TZ', at / 1000, 'unixepoch') AS at, meeting.zone, state,
    strftime('%FT%TZ', told_at / 1000, 'unixepoch') AS told, voided_at IS NOT NULL AS voided
  FROM meeting CROSS JOIN call ON call.id = meeting.call_id WHERE practice = 0;

CREATE VIEW exported_contract_end AS
  SELECT contract_end.id, contract_end.prospect_id AS prospectId, call_id AS callId,
    ends_on AS endsOn, voided_at IS NOT NULL AS voided
  FROM contract_end CROSS JOIN call ON call.id = contract_end.call_id WHERE practice = 0;

CREATE VIEW exported_outcome AS
  SELECT rowid AS id, code, name, key, position, stage, follows, rest_minutes AS restMinutes, tries,
    asks_for AS asksFor, strftime('%FT%TZ', retired_at / 1000, 'unixepoch') AS retired
  FROM outcome;
