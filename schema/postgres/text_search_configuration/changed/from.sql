CREATE TEXT SEARCH DICTIONARY going (TEMPLATE = simple);
CREATE TEXT SEARCH CONFIGURATION words (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION words ALTER MAPPING FOR asciiword WITH going, simple;
CREATE TEXT SEARCH CONFIGURATION english (COPY = pg_catalog.english);
CREATE TABLE note (body text, seen tsvector GENERATED ALWAYS AS (to_tsvector('words', body)) STORED);
CREATE INDEX found ON note USING gin (to_tsvector('words', body));
