INSERT INTO accounts VALUES (1, 'active'), (2, 'closed'), (3, NULL), (4, 'blocked');
INSERT INTO c VALUES (1, '(1,active)', '{"(1,active)","(,)",NULL}', '("(2,closed)","{""(3,blocked)""}",active)'), (2, '(,)', '{}', '(,,)'), (3, NULL, NULL, NULL);
