CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

CREATE TABLE o (id integer);
CREATE VIEW v AS SELECT id FROM t;
CREATE POLICY a ON o USING (id IN (SELECT id FROM v));
