CREATE TABLE note (body text);
CREATE TEXT SEARCH DICTIONARY unaccented (TEMPLATE = simple, stopwords = english);
CREATE TEXT SEARCH CONFIGURATION copied (COPY = english);
ALTER TEXT SEARCH CONFIGURATION copied ALTER MAPPING FOR asciiword, word WITH unaccented, english_stem;
COMMENT ON TEXT SEARCH CONFIGURATION copied IS 'English, without accents';
CREATE TEXT SEARCH CONFIGURATION "Empty" (PARSER = "default");
CREATE INDEX found ON note USING gin (to_tsvector('copied', body));
ALTER TABLE note ADD seen tsvector GENERATED ALWAYS AS (to_tsvector('copied', body)) STORED;
CREATE FUNCTION search(text) RETURNS SETOF note LANGUAGE sql STABLE
  AS $$ SELECT * FROM note WHERE to_tsvector('public.copied', body) @@ plainto_tsquery('public.copied', $1) $$;
