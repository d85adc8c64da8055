CREATE TYPE span AS RANGE (subtype = int4);
COMMENT ON TYPE span IS 'stays';
CREATE TABLE t (id int, s span DEFAULT '[1,2)', ss span[], CHECK (s <> span(7, 8)));
CREATE INDEX ON t USING gist (s);
CREATE VIEW v AS SELECT lower(s) AS l, span(1, 2) AS c FROM t;
