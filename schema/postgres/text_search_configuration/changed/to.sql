CREATE TEXT SEARCH DICTIONARY coming (TEMPLATE = simple);
CREATE TEXT SEARCH CONFIGURATION words (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION words ALTER MAPPING FOR asciiword, word WITH coming, simple;
ALTER TEXT SEARCH CONFIGURATION words ADD MAPPING FOR entity WITH simple;
ALTER TEXT SEARCH CONFIGURATION words DROP MAPPING FOR version, url_path;
CREATE TEXT SEARCH CONFIGURATION english (COPY = pg_catalog.german);
CREATE TABLE note (body text, seen tsvector GENERATED ALWAYS AS (to_tsvector('words', body)) STORED);
CREATE INDEX found ON note USING gin (to_tsvector('words', body));
