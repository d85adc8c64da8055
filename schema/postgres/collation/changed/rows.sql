INSERT INTO notes VALUES ('b'), ('c');
