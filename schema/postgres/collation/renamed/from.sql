CREATE SCHEMA lang;
CREATE COLLATION plain (provider = libc, locale = 'C'); -- schemadiff: renamed-from "Bytes"
ALTER COLLATION plain OWNER TO keeper;
COMMENT ON COLLATION plain IS 'byte by byte';
CREATE COLLATION moving (provider = libc, locale = 'POSIX'); -- schemadiff: renamed-from lang.moved
CREATE TABLE notes (body text COLLATE plain, CHECK (body > 'a' COLLATE plain));
CREATE INDEX notes_body ON notes (body);
CREATE DOMAIN word AS text COLLATE plain;
CREATE TABLE words (word word);
CREATE VIEW sorted AS SELECT body FROM notes ORDER BY body;
