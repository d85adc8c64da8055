INSERT INTO t SELECT n, CASE n % 2 WHEN 0 THEN 'eu' ELSE 'za' END, n FROM generate_series(1, 20000) AS n;
INSERT INTO t_us SELECT n, CASE n % 2 WHEN 0 THEN 'us' ELSE 'ca' END, n FROM generate_series(1, 20000) AS n;
INSERT INTO m SELECT date '2026-01-01' + n % 400, n FROM generate_series(1, 20000) AS n;
INSERT INTO m_old SELECT date '2025-01-01' + n % 365, n FROM generate_series(1, 20000) AS n;
