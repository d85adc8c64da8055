CREATE TABLE p (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1);
COMMENT ON TABLE p1 IS 'a partition';
COMMENT ON COLUMN p.b IS 'of the whole';
COMMENT ON COLUMN p1.b IS 'of the part';
CREATE TABLE base (x integer);
CREATE TABLE heir (y integer) INHERITS (base);
COMMENT ON COLUMN heir.x IS 'inherited';
