INSERT INTO t VALUES (1, '(1,"a,b")'), (2, NULL), (3, '(,)');
