CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

CREATE VIEW a AS SELECT id, name FROM t;
CREATE VIEW b WITH (security_barrier) AS SELECT id, name FROM a;
CREATE VIEW c AS SELECT b.id, t.size FROM b JOIN t USING (id);
COMMENT ON VIEW b IS 'b';
COMMENT ON COLUMN c.size IS 'size';
GRANT SELECT ON c TO PUBLIC;
CREATE RULE r AS ON INSERT TO c DO INSTEAD NOTHING;
COMMENT ON RULE r ON c IS 'rule';
