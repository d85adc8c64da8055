INSERT INTO t VALUES (1, '[1,5)', '{"[1,2)"}'), (2, 'empty', NULL), (3, NULL, NULL), (4, '(,3]', NULL), (5, '(,)', '{}');
