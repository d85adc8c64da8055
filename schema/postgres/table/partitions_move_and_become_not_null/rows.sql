INSERT INTO events VALUES (1, 'v1'), (2, 'w1');
