DO $$
DECLARE
  now text := (SELECT accounts::text FROM accounts WHERE id = 5);
BEGIN
  ASSERT now = '(5,closed,"{closed,NULL,blocked}","{{blocked,closed},{NULL,active}}",closed,{blocked},"(5,closed,""{closed,blocked}"")","[blocked,blocked]")', now;
  now := (SELECT string_agg(accounts::text, ' ' ORDER BY id) FROM accounts WHERE id < 4);
  ASSERT now = '(1,active,"{active,NULL,closed}","{{active,blocked},{closed,NULL}}",blocked,{closed},"(1,active,""{active,NULL}"")","[active,closed)") (2,,,,,,,) (3,closed,{},{},,{},"(,,)",empty)', now;
END $$;
