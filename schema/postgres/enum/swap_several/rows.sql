INSERT INTO a VALUES (1, 'active', 'green', 'closed', 'x');
INSERT INTO b VALUES ('{red,NULL}', 'active');
