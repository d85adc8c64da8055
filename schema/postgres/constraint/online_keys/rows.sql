INSERT INTO t SELECT n, n, 'b' || n FROM generate_series(1, 20000) AS n;
