INSERT INTO child (at, during) VALUES (NULL, '[1,5)'), ('2026-01-01', 'empty'), (NULL, '(,7)');
