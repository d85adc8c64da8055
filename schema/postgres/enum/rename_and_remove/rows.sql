INSERT INTO t VALUES (1, 'ok', '{"(1,ok)","(2,sad)",NULL}'), (2, 'happy', NULL);
