INSERT INTO t SELECT n, n % 7, 'b' || n FROM generate_series(1, 20000) AS n;
