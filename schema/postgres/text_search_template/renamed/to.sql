CREATE SCHEMA other;
-- schemadiff: renamed-from plain
CREATE TEXT SEARCH TEMPLATE "Plain" (INIT = dsimple_init, LEXIZE = dsimple_lexize);
-- schemadiff: renamed-from public.moving
CREATE TEXT SEARCH TEMPLATE other.moving (LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH DICTIONARY words (TEMPLATE = "Plain");
