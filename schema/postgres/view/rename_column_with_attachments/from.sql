CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

CREATE VIEW v AS SELECT id, name AS label FROM t;
COMMENT ON COLUMN v.label IS 'x';
COMMENT ON COLUMN v.id IS 'id';
GRANT SELECT (label) ON v TO PUBLIC;
ALTER VIEW v ALTER COLUMN label SET DEFAULT 'q';
