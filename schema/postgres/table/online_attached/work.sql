UPDATE t SET a = a + 0 WHERE id = {n} % 20000 + 1;
INSERT INTO t VALUES (100000 + {n}, 'za', 1);
INSERT INTO t VALUES (100000 + {n}, 'eu', 1);
INSERT INTO t_us VALUES (100000 + {n}, 'us', 1);
UPDATE m_old SET v = v + 0 WHERE v = {n} % 20000 + 1;
INSERT INTO m VALUES ('2027-01-01', {n});
SELECT count(*) FROM t_us WHERE id < 10;
