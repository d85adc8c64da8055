DO $$
BEGIN
  ASSERT (SELECT array_agg(during::text ORDER BY during::text COLLATE "C") FROM child) = ARRAY['(,7)', '[1,5)', 'empty'], 'a range is wrong';
END $$;
