-- Everybody at a company, called or not: who of them was called lately, whom that keeps from being
-- called, and who the colleagues of one are. So the queue's own index has no need of the company.
DROP INDEX standing_company;
CREATE INDEX standing_colleague ON standing (company, last_call) WHERE company <> 0;
DROP INDEX standing_queue;
CREATE INDEX standing_queue ON standing (segment_id, bars, tier, window, due, priority);
