CREATE TABLE t (id int, a int, b text, c text, r int4range, ts tsvector, p point, j jsonb);
CREATE INDEX i ON t (a); CREATE INDEX k ON t (b); ALTER TABLE t CLUSTER ON i; CREATE TABLE u (a int PRIMARY KEY); CREATE TABLE v (a int PRIMARY KEY); ALTER TABLE v CLUSTER ON v_pkey;
