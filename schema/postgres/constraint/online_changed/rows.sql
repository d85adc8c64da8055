INSERT INTO p SELECT n FROM generate_series(1, 100) AS n;
INSERT INTO t SELECT n, n, n % 100 + 1 FROM generate_series(1, 20000) AS n;
