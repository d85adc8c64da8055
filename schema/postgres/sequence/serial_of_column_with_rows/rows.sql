INSERT INTO t VALUES (7, 'x'), (40, 'y');
