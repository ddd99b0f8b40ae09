-- What an export gives out. Practice lists stay behind.
CREATE VIEW exported_list AS
  SELECT id, name, strftime('%FT%TZ', created_at / 1000, 'unixepoch') AS made, grounds
  FROM call_list WHERE practice = 0;

-- A CROSS JOIN keeps the order of the ids, so that nothing has to be sorted.
CREATE VIEW exported_prospect AS
  SELECT prospect.id, first_name AS firstName, last_name AS lastName, title, company,
    (SELECT group_concat(coalesce(CASE valid WHEN 1 THEN '+' || number END, raw), ' / ') FROM phone
     WHERE phone.id BETWEEN prospect.id << 5 AND (prospect.id << 5) + 31 AND kind = 'direct') AS directPhone,
    (SELECT group_concat(coalesce(CASE valid WHEN 1 THEN '+' || number END, raw), ' / ') FROM phone
     WHERE phone.id BETWEEN prospect.id << 5 AND (prospect.id << 5) + 31 AND kind = 'mobile') AS mobilePhone,
    (SELECT group_concat(coalesce(CASE valid WHEN 1 THEN '+' || number END, raw), ' / ') FROM phone
     WHERE phone.id BETWEEN prospect.id << 5 AND (prospect.id << 5) + 31 AND kind = 'company') AS companyPhone,
    (SELECT group_concat(coalesce(CASE valid WHEN 1 THEN '+' || number END, raw), ' / ') FROM phone
     WHERE phone.id BETWEEN prospect.id << 5 AND (prospect.id << 5) + 31 AND kind = 'other') AS otherPhone,
    email, website, linkedin, street, city, prospect.state, postal_code AS postalCode, country,
    zone AS timeZone, employees, industry, revenue, notes,
    strftime('%FT%TZ', retired_at / 1000, 'unixepoch') AS retired, tags,
    (SELECT json_group_array(name) FROM (
       SELECT DISTINCT placed_on.name
       FROM standing CROSS JOIN segment AS placed ON placed.id = standing.segment_id
       CROSS JOIN call_list AS placed_on ON placed_on.id = placed.list_id
       WHERE standing.prospect_id = prospect.id AND standing.bars < 64
         AND placed.state = 'shown' AND placed_on.practice = 0)) AS lists,
    custom
  FROM prospect CROSS JOIN segment ON segment.id = prospect.segment_id
  CROSS JOIN call_list ON call_list.id = segment.list_id
  WHERE segment.state = 'shown' AND merged_into IS NULL AND deleted_at IS NULL AND practice = 0;

CREATE VIEW exported_number AS
  SELECT phone.id, prospect_id AS prospectId, kind, '+' || number AS number, extension, valid,
    dropped_by IS NOT NULL AS dropped, raw
  FROM phone CROSS JOIN prospect ON prospect.id = phone.id >> 5
  CROSS JOIN segment ON segment.id = prospect.segment_id
  CROSS JOIN call_list ON call_list.id = segment.list_id
  WHERE segment.state = 'shown' AND merged_into IS NULL AND deleted_at IS NULL AND practice = 0;
