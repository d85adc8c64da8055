INSERT INTO accounts VALUES (1, 'active'), (11, 'closed');
