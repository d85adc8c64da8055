CREATE SCHEMA other;
-- schemadiff: renamed-from plain
CREATE TEXT SEARCH PARSER "Plain" (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
-- schemadiff: renamed-from public.moving
CREATE TEXT SEARCH PARSER other.moved (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
CREATE TEXT SEARCH CONFIGURATION words (PARSER = "Plain");
COMMENT ON TEXT SEARCH PARSER "Plain" IS 'It stays';
