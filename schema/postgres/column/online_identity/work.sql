UPDATE t SET b = b || '' WHERE a = {n} % 20000 + 1;
INSERT INTO t (a, b) VALUES (100000 + {n}, 'c');
INSERT INTO u (a, n) VALUES (100000 + {n}, 100000 + {n});
SELECT count(*) FROM t WHERE a < 10;
