INSERT INTO parent VALUES (1, 'active');
INSERT INTO child VALUES (2, 'closed', 3);
