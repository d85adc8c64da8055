INSERT INTO accounts VALUES (1, 'active'), (2, 'closed'), (3, NULL), (4, 'blocked');
INSERT INTO d VALUES (1, 'active', '{active,closed}', 'closed');
