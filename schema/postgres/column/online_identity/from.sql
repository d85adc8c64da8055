CREATE TABLE t (a int, b text);
CREATE TABLE u (a int, n bigint);
