-- What an export gives out.
CREATE VIEW exported_target AS
  SELECT id, metric, per, target, valid_from AS "from",
    strftime('%FT%TZ', set_at / 1000, 'unixepoch') AS "set"
  FROM target;

CREATE VIEW exported_calling_block AS
  SELECT id, weekday, begins, ends, valid_from AS "from", valid_to AS until FROM calling_block;

CREATE VIEW exported_moved_block AS
  SELECT id, date, was_begin AS wasBegin, was_end AS wasEnd, begins, ends,
    strftime('%FT%TZ', set_at / 1000, 'unixepoch') AS "set"
  FROM moved_block;

CREATE VIEW exported_day AS
  SELECT rowid AS id, date, off, why, strftime('%FT%TZ', set_at / 1000, 'unixepoch') AS "set"
  FROM calendar_day;

CREATE VIEW exported_holidays AS
  SELECT id, country, state, valid_from AS "from" FROM holidays_kept;
