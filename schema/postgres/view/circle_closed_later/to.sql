CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

CREATE VIEW v AS SELECT id, NULL::bigint AS n FROM t;
CREATE FUNCTION all_v() RETURNS SETOF v LANGUAGE sql AS 'SELECT * FROM v WHERE false';
CREATE OR REPLACE VIEW v AS SELECT id, (SELECT count(*) FROM all_v()) AS n FROM t;
