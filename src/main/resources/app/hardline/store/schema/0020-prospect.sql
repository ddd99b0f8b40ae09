-- Why the owner may call the people of a list, in their own words; asked once for each list.
ALTER TABLE call_list ADD COLUMN grounds TEXT CHECK (length(grounds) > 0);
