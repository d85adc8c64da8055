CREATE TABLE t (id int, a int, b text, c text, r int4range, ts tsvector, p point, j jsonb);
CREATE INDEX i ON t (a); CREATE INDEX k ON t (a) WHERE b = 'x'; CREATE INDEX u ON t (a); CREATE INDEX m ON t (b); CREATE INDEX e ON t (lower(b)); COMMENT ON INDEX i IS 'kept';
