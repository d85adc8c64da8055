INSERT INTO whole VALUES (1, 1), (2, 2);
