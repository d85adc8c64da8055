INSERT INTO t VALUES (1, '{[1,3),[5,6)}', '{[1,2)}'), (2, NULL, '{}');
