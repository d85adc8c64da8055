INSERT INTO orders
  SELECT n, n * 100, 'code ' || n, json_build_object('n', n), md5(n::text)::uuid, timestamp '2026-01-01' + n * interval '1 s'
  FROM generate_series(1, 200) AS n;
INSERT INTO orders (id, code) VALUES (0, 'nothing else');
