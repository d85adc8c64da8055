CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

CREATE TABLE old_log (id integer);
CREATE RULE r AS ON INSERT TO t DO ALSO INSERT INTO old_log VALUES (new.id);
