INSERT INTO h SELECT n, 'more' FROM generate_series(200000 + {n}, 200100 + {n}) AS n WHERE satisfies_hash_partition('h'::regclass, 2, 0, n) LIMIT 1;
INSERT INTO h1 SELECT n, 'more' FROM generate_series(200000 + {n}, 200100 + {n}) AS n WHERE satisfies_hash_partition('h'::regclass, 2, 1, n) LIMIT 1;
UPDATE h1 SET b = b || '' WHERE a = {n} % 20000 + 1;
SELECT count(*) FROM h1 WHERE a < 10;
