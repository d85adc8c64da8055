CREATE TABLE t (a int, s varchar(10), n numeric, c char(3));
