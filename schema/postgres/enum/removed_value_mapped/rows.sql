INSERT INTO accounts VALUES
  (1, 'active', '{active,NULL,closed}', '{{active,blocked},{closed,NULL}}', 'blocked', '{closed}', '(1,active,"{active,NULL}")', '[active,closed)'),
  (2, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  (3, 'closed', '{}', '{}', NULL, '{}', '(,,)', 'empty'),
  (4, 'closed', '{}', '[2:3]={active,closed}', NULL, '{}', '(,,)', '(,closed]');
INSERT INTO accounts VALUES
  (5, 'archived', '{archived,NULL,"on hold"}', '{{"on hold",archived},{NULL,active}}', 'archived', '{"on hold"}', '(5,archived,"{archived,""on hold""}")', '["on hold","on hold"]');
