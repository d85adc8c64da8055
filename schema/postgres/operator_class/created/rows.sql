INSERT INTO item VALUES (3, '(1,2)'), (4, NULL);
