INSERT INTO old.users VALUES (1, 2, 'x'), (2, NULL, 'y'); INSERT INTO orders VALUES (1);
