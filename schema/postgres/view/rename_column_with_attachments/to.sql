CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

CREATE VIEW v AS SELECT id, name AS title FROM t;
COMMENT ON COLUMN v.title IS 'x';
COMMENT ON COLUMN v.id IS 'id';
GRANT SELECT (title) ON v TO PUBLIC;
ALTER VIEW v ALTER COLUMN title SET DEFAULT 'q';
