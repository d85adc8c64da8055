UPDATE t SET a = a + 0 WHERE id = {n} % 20000 + 1;
INSERT INTO t (id, a) VALUES (100000 + {n}, {n});
SELECT count(*) FROM t WHERE id < 10;
