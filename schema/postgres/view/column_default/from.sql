CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

CREATE VIEW v AS SELECT id, name, size FROM t;
ALTER VIEW v ALTER COLUMN size SET DEFAULT 1;
ALTER VIEW v ALTER COLUMN id SET DEFAULT 1;
