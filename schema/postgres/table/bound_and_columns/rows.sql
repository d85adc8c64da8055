INSERT INTO whole (k, kept) VALUES (1, 1), (5, 2), (30, 3);
