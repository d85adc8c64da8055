CREATE SCHEMA other;
-- schemadiff: renamed-from plain
CREATE TEXT SEARCH DICTIONARY "Plain" (TEMPLATE = simple, accept = 'false');
-- schemadiff: renamed-from public.moving
CREATE TEXT SEARCH DICTIONARY other.moving (TEMPLATE = simple);
COMMENT ON TEXT SEARCH DICTIONARY "Plain" IS 'It stays';
CREATE TEXT SEARCH CONFIGURATION words (PARSER = "default");
ALTER TEXT SEARCH CONFIGURATION words ADD MAPPING FOR asciiword WITH other.moving, "Plain";
