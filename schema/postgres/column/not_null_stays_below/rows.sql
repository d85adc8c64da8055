INSERT INTO event VALUES (1, 'a'), (2, 'b');
