-- What an export gives out: entries that were lifted too, which prove what held when.
CREATE VIEW exported_do_not_call AS
  SELECT do_not_call.id, scope, CASE scope WHEN 'number' THEN '+' || value ELSE value END AS value,
    written, strftime('%FT%TZ', since / 1000, 'unixepoch') AS since, why, source,
    call_id AS callId, said_by AS prospectId,
    (SELECT name FROM do_not_call_file WHERE do_not_call_file.id = file_id) AS file,
    strftime('%FT%TZ', lifted_at / 1000, 'unixepoch') AS lifted, lifted_why AS liftedWhy
  FROM do_not_call;
