INSERT INTO accounts VALUES (1, 'active'), (2, 'closed'), (3, NULL), (4, 'blocked');
INSERT INTO r VALUES (1, '[active,blocked]', '{}'), (2, '(,)', '{"[active,active]"}'), (3, NULL, NULL);
