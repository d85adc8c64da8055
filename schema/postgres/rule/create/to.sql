CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

CREATE TABLE log (id integer, what text);
CREATE RULE a AS ON INSERT TO t WHERE new.state IN ('a', 'b') DO ALSO (INSERT INTO log VALUES (new.id, 'ins;'); DELETE FROM log WHERE id = new.id);
CREATE RULE b AS ON DELETE TO t DO INSTEAD NOTHING;
CREATE RULE c AS ON UPDATE TO t DO ALSO NOTIFY changed;
COMMENT ON RULE a ON t IS 'a';
