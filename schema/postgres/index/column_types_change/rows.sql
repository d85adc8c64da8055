INSERT INTO t SELECT i, 2 * i, i::text FROM generate_series(1, 10) i;
