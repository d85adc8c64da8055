CREATE TABLE t (id int4range, valid daterange); CREATE TABLE u (id int4range, valid daterange);
