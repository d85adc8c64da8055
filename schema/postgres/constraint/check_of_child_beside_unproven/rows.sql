INSERT INTO old_parents_child VALUES (1);
