CREATE TABLE t (a int, b varchar(10), c text, d timestamp);
