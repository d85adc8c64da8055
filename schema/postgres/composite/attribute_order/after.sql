DO $$
DECLARE
  now text := (SELECT string_agg(t::text, ' ' ORDER BY id) FROM t);
BEGIN
  ASSERT now = '(1,"(x,1,)") (2,)', now;
END $$;
