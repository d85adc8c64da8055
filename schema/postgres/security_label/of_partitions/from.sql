CREATE TABLE p (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1);
SECURITY LABEL FOR demo ON COLUMN p.b IS 'of the whole';
CREATE TABLE base (x integer);
CREATE TABLE heir (y integer) INHERITS (base);
