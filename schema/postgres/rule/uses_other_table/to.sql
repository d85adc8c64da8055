CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

CREATE TABLE new_log (id integer);
CREATE RULE r AS ON INSERT TO t DO ALSO INSERT INTO new_log VALUES (new.id);
