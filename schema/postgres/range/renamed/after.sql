DO $$
BEGIN
  ASSERT first()::text = '[1,2)', 'it is made in another way';
END $$;
