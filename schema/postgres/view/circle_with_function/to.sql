CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

CREATE TYPE mood AS ENUM ('a');
CREATE VIEW v AS SELECT id, 'a'::mood AS m, name COLLATE "C" AS name, NULL::bigint AS n FROM t;
CREATE FUNCTION all_v() RETURNS SETOF v LANGUAGE sql AS 'SELECT * FROM v WHERE false';
CREATE OR REPLACE VIEW v AS SELECT id, 'a'::mood AS m, name COLLATE "C" AS name, (SELECT count(*) FROM all_v()) AS n FROM t;
COMMENT ON VIEW v IS 'round';
CREATE VIEW w AS SELECT n FROM v;
