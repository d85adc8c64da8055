CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

CREATE RULE a AS ON UPDATE TO t WHERE new.id BETWEEN 1 AND 2 AND old.state IN ('a', 'b') DO INSTEAD UPDATE t SET size = 1 WHERE id BETWEEN old.id AND 5 AND name IS NULL;
