INSERT INTO t VALUES ('x', 'z');
