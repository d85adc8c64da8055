DO $$
DECLARE
  now text := (SELECT string_agg(t::text, ' ' ORDER BY id) FROM t);
BEGIN
  ASSERT now = '(1,fine,"{""(1,fine)"",""(2,sad)"",NULL}") (2,happy,)', now;
END $$;
