CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

CREATE RULE a AS ON DELETE TO t WHERE old.id > 3 DO INSTEAD UPDATE t SET size = 0 WHERE id = old.id;
COMMENT ON RULE a ON t IS 'a';
ALTER TABLE t DISABLE RULE a;
