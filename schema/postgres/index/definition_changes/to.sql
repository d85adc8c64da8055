CREATE TABLE t (id int, a int, b text, c text, r int4range, ts tsvector, p point, j jsonb);
CREATE INDEX i ON t (a, id); CREATE INDEX k ON t (a) WHERE b = 'y'; CREATE UNIQUE INDEX u ON t (a); CREATE INDEX m ON t USING hash (b); CREATE INDEX e ON t (upper(b)); COMMENT ON INDEX i IS 'kept';
