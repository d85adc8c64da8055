CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

CREATE VIEW v AS SELECT id FROM t WHERE state IN ('x', 'y''],') AND size NOT IN (1, id, size + 1) AND state IN ('z', name::varchar);
