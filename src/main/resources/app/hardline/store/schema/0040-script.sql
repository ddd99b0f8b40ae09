-- What an export gives out: every version, since calls name theirs.
CREATE VIEW exported_script AS
  SELECT script_part.rowid AS id, script.name, number AS version, part, text,
    strftime('%FT%TZ', made_at / 1000, 'unixepoch') AS made
  FROM script_part CROSS JOIN script_version ON script_version.id = script_part.version_id
  CROSS JOIN script ON script.id = script_version.script_id;

CREATE VIEW exported_objection AS
  SELECT id, position, said, first_answer AS firstAnswer, second_answer AS secondAnswer, outcome,
    strftime('%FT%TZ', retired_at / 1000, 'unixepoch') AS retired
  FROM objection;
