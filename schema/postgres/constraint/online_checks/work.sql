UPDATE t SET a = a + 0 WHERE id = {n} % 20000 + 1;
INSERT INTO p VALUES (1000 + {n});
INSERT INTO t VALUES (100000 + {n}, {n} + 1, 1000 + {n});
SELECT count(*) FROM t JOIN p ON p.id = t.p WHERE t.id < 10;
