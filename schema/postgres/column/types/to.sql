CREATE TABLE t (a bigint, b text, c int, d timestamptz);
