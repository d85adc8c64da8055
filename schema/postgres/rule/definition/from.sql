CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

CREATE RULE a AS ON INSERT TO t DO INSTEAD NOTHING;
COMMENT ON RULE a ON t IS 'a';
ALTER TABLE t DISABLE RULE a;
