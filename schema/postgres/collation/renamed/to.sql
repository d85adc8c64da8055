CREATE SCHEMA lang;
CREATE COLLATION "Bytes" (provider = libc, locale = 'C'); -- schemadiff: renamed-from plain
ALTER COLLATION "Bytes" OWNER TO keeper;
COMMENT ON COLLATION "Bytes" IS 'byte by byte';
CREATE COLLATION lang.moved (provider = libc, locale = 'POSIX'); -- schemadiff: renamed-from public.moving
CREATE TABLE notes (body text COLLATE "Bytes", CHECK (body > 'a' COLLATE "Bytes"));
CREATE INDEX notes_body ON notes (body);
CREATE DOMAIN word AS text COLLATE "Bytes";
CREATE TABLE words (word word);
CREATE VIEW sorted AS SELECT body FROM notes ORDER BY body;
