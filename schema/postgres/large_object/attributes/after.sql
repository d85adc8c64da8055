DO $$
BEGIN
  ASSERT lo_get(4711) = 'kept', 'the bytes are gone';
END $$;
