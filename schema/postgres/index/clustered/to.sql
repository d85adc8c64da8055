CREATE TABLE t (id int, a int, b text, c text, r int4range, ts tsvector, p point, j jsonb);
CREATE INDEX i ON t (a); CREATE INDEX k ON t (b); ALTER TABLE t CLUSTER ON k; CREATE TABLE u (a int PRIMARY KEY); ALTER TABLE u CLUSTER ON u_pkey; CREATE TABLE v (a int PRIMARY KEY); CREATE TABLE w (a int PRIMARY KEY); ALTER TABLE w CLUSTER ON w_pkey;
