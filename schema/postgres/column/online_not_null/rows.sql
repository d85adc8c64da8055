INSERT INTO t SELECT n, n, 'b' || n FROM generate_series(1, 20000) AS n;
INSERT INTO h SELECT n, n, 'b' || n, n FROM generate_series(1, 100) AS n;
