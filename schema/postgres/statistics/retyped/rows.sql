INSERT INTO pairs SELECT n, n % 3, 'happy' FROM generate_series(1, 20) AS n;
