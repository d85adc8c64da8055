INSERT INTO notes VALUES ('b'), ('c');
INSERT INTO words VALUES ('x');
