CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

CREATE VIEW v AS SELECT id FROM t WHERE state IN ('x', 'y''],') AND state NOT IN ('z', state, name::varchar);
