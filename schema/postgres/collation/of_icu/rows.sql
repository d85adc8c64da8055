INSERT INTO files VALUES ('a1'), ('b10');
