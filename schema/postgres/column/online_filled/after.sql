DO $$
BEGIN
  ASSERT NOT EXISTS (SELECT FROM t WHERE u IS NULL OR r IS NULL OR twice IS DISTINCT FROM a * 2), 'a row is not filled';
  ASSERT (SELECT count(DISTINCT u) FROM t) = (SELECT count(*) FROM t), 'a value is there twice';
END $$;
