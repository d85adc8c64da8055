INSERT INTO orders SELECT n, n * 100 FROM generate_series(1, 20000) AS n;
