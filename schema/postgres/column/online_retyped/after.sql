DO $$
BEGIN
  ASSERT (SELECT count(*) FROM orders WHERE id <= 20000 AND amount <> id) = 0, 'an amount is wrong';
END $$;
