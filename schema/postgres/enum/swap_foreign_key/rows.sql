INSERT INTO statuses VALUES ('active', 'A'), ('closed', 'C');
INSERT INTO accounts VALUES (1, 'active', '{active}'), (2, 'closed', NULL);
