CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

CREATE VIEW v AS SELECT id FROM t;
CREATE RULE a AS ON INSERT TO v DO INSTEAD INSERT INTO t (id) VALUES (new.id);
