UPDATE t SET p = p + 0 WHERE id = {n} % 20000 + 1;
INSERT INTO p VALUES (1000 + {n});
INSERT INTO t VALUES (100000 + {n}, 1000 + {n});
SELECT count(*) FROM t WHERE id < 10;
