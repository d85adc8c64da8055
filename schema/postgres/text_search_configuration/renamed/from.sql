CREATE SCHEMA other;
CREATE TEXT SEARCH CONFIGURATION words (COPY = simple);
CREATE TEXT SEARCH CONFIGURATION moving (COPY = simple);
COMMENT ON TEXT SEARCH CONFIGURATION words IS 'It stays';
CREATE TABLE note (body text, seen tsvector GENERATED ALWAYS AS (to_tsvector('words', body)) STORED);
CREATE INDEX found ON note USING gin (to_tsvector('moving', body));
