INSERT INTO t SELECT n FROM generate_series(1, 300) AS n;
