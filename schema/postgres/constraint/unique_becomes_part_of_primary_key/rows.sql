INSERT INTO events VALUES (1, 'north', 'a'), (1, 'south', 'b');
