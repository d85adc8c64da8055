CREATE SCHEMA other;
-- schemadiff: renamed-from words
CREATE TEXT SEARCH CONFIGURATION "Words" (COPY = simple);
-- schemadiff: renamed-from public.moving
CREATE TEXT SEARCH CONFIGURATION other.moving (COPY = simple);
COMMENT ON TEXT SEARCH CONFIGURATION "Words" IS 'It stays';
CREATE TABLE note (body text, seen tsvector GENERATED ALWAYS AS (to_tsvector('"Words"', body)) STORED);
CREATE INDEX found ON note USING gin (to_tsvector('other.moving', body));
