CREATE TABLE t (id int, a int, b text, c text, r int4range, ts tsvector, p point, j jsonb);
CREATE INDEX old_name ON t (a) WHERE b = 'x'; CREATE UNIQUE INDEX "Old" ON t (b);
