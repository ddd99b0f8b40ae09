-- The list that brought somebody: one for each prospect, those who were merged or deleted included.
CREATE VIEW home_list AS
  SELECT prospect.id AS prospect_id, segment.list_id
  FROM prospect CROSS JOIN segment ON segment.id = prospect.segment_id;
