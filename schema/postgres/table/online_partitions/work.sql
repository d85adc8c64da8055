UPDATE t SET a = a + 0 WHERE id = {n} % 20000 + 1;
INSERT INTO t VALUES (100000 + {n}, {n} + 1, 1);
SELECT count(*) FROM t WHERE id < 10;
