UPDATE t SET b = b || '' WHERE id = {n} % 20000 + 1;
INSERT INTO t VALUES (100000 + {n}, 100000 + {n}, 'new' || {n});
SELECT count(*) FROM t WHERE id < 10;
