-- The words that the search knows, in order, each once for every prospect that has it.
CREATE VIRTUAL TABLE prospect_word USING fts5vocab(prospect_search, instance);
