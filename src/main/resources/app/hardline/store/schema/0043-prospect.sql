-- What a list cost, in hundredths of the owner's one currency; NULL where that isn't known.
ALTER TABLE call_list ADD COLUMN price INTEGER CHECK (price >= 0);

DROP VIEW exported_list;
CREATE VIEW exported_list AS
  SELECT id, name, strftime('%FT%TZ', created_at / 1000, 'unixepoch') AS made, grounds,
    price / 100.0 AS price
  FROM call_list WHERE practice = 0;
