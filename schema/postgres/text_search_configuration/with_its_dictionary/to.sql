CREATE TEXT SEARCH DICTIONARY swapped (TEMPLATE = snowball, language = english);
CREATE TEXT SEARCH CONFIGURATION stays (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION stays ALTER MAPPING FOR asciiword WITH swapped, simple;
CREATE TEXT SEARCH CONFIGURATION changes (PARSER = "default");
ALTER TEXT SEARCH CONFIGURATION changes ADD MAPPING FOR asciiword, word WITH swapped;
CREATE TABLE note (body text, seen tsvector GENERATED ALWAYS AS (to_tsvector('stays', body)) STORED);
CREATE INDEX found ON note USING gin (to_tsvector('changes', body));
