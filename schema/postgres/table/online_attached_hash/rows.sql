INSERT INTO h0 SELECT n, n::text FROM generate_series(1, 20000) AS n WHERE satisfies_hash_partition('h'::regclass, 2, 0, n);
INSERT INTO h1 SELECT n, n::text FROM generate_series(1, 20000) AS n WHERE satisfies_hash_partition('h'::regclass, 2, 1, n);
INSERT INTO lx0_low SELECT n, 'x' FROM generate_series(1, 20000) AS n WHERE satisfies_hash_partition('"l x"'::regclass, 2, 0, n);
