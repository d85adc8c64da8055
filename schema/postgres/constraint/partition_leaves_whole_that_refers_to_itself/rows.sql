INSERT INTO notes VALUES ('north', 1, NULL), ('north', 2, 1), ('south', 1, NULL), ('south', 2, 1);
