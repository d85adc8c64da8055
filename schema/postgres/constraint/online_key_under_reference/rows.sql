INSERT INTO t SELECT n, n FROM generate_series(1, 20000) AS n;
INSERT INTO u SELECT n, n FROM generate_series(1, 20000) AS n;
