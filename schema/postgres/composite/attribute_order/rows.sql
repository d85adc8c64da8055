INSERT INTO t (id, p.a, p.b) VALUES (1, 1, 'x');
INSERT INTO t VALUES (2, NULL);
