INSERT INTO part (k, kept) VALUES ('x', 1);
