CREATE TABLE t (id int NOT NULL, a int, b int NOT NULL, r int4range);
CREATE TABLE o (x int PRIMARY KEY, y int, UNIQUE (x, y));
