-- What an export gives out. Money is in whole units, not in cents.
CREATE VIEW exported_deal AS
  SELECT id, prospect_id AS prospectId, meeting_id AS meetingId, company, title,
    mrr / 100.0 AS mrr,
    one_time / 100.0 AS oneTime,
    gross_profit / 100.0 AS grossProfit,
    next_step AS nextStep, next_on AS nextOn,
    strftime('%FT%TZ', made_at / 1000, 'unixepoch') AS made
  FROM deal;

CREATE VIEW exported_deal_move AS
  SELECT id, deal_id AS dealId, stage, on_date AS date,
    mrr / 100.0 AS mrr,
    one_time / 100.0 AS oneTime,
    gross_profit / 100.0 AS grossProfit, why,
    meeting_id AS meetingId, strftime('%FT%TZ', made_at / 1000, 'unixepoch') AS made,
    strftime('%FT%TZ', taken_back_at / 1000, 'unixepoch') AS takenBack
  FROM deal_move;

CREATE VIEW exported_kpi AS
  SELECT id, name, strftime('%FT%TZ', made_at / 1000, 'unixepoch') AS made FROM kpi;

CREATE VIEW exported_kpi_entry AS
  SELECT kpi_entry.id, kpi.name AS kpi, on_date AS date, amount,
    strftime('%FT%TZ', kpi_entry.made_at / 1000, 'unixepoch') AS made
  FROM kpi_entry CROSS JOIN kpi ON kpi.id = kpi_entry.kpi_id;
