CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

CREATE VIEW v AS SELECT id FROM t WHERE id BETWEEN 1 AND size AND size NOT BETWEEN 2 AND 3 AND (id NOT BETWEEN 1 AND 2 OR name IS NULL OR (state BETWEEN 'a' AND 'b' AND true));
