CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

CREATE VIEW v AS SELECT id, size FROM t WHERE size > 1 WITH CASCADED CHECK OPTION;
CREATE VIEW w AS SELECT id, size FROM t WHERE size > 2 WITH CASCADED CHECK OPTION;
