INSERT INTO t VALUES (1, '[5,6)', '{[1,2)}'), (2, NULL, '{}');
