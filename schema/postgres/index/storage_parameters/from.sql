CREATE TABLE t (id int, a int, b text, c text, r int4range, ts tsvector, p point, j jsonb);
CREATE INDEX i ON t (a) WITH (fillfactor=80);CREATE INDEX k ON t (a);CREATE INDEX g ON t USING gin (j) WITH (fastupdate=off, gin_pending_list_limit=128);
