UPDATE t SET a = a + 0 WHERE id = {n} % 20000 + 1;
INSERT INTO t VALUES (100000 + {n}, {n}, 'new' || {n});
SELECT count(*) FROM t WHERE a < 10;
