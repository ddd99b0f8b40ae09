-- With whom a call runs, or is over and not logged yet.
CREATE VIEW running_call AS SELECT prospect_id FROM draft WHERE dialed_at IS NOT NULL;
