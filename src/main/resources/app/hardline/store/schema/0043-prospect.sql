-- What a list cost, in hundredths of the owner's one currency; NULL where that isn't known.
ALTER TABLE call_list ADD COLUMN price INTEGER CHECK (price >= 0);
