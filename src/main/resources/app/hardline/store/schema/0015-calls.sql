-- Whether it was said that the number alone must never be called again, and not the person.
ALTER TABLE call ADD COLUMN only_number INTEGER NOT NULL DEFAULT 0 CHECK (only_number IN (0, 1));
