DO $$
BEGIN
  ASSERT (SELECT count(*) FROM orders WHERE id BETWEEN 1 AND 200 AND amount IS DISTINCT FROM id) = 0, 'an amount is wrong';
  ASSERT (SELECT count(*) FROM orders WHERE id <= 200 AND payload->>'n' IS DISTINCT FROM nullif(id, 0)::text) = 0, 'a payload is wrong';
  ASSERT (SELECT count(*) FROM orders WHERE id BETWEEN 1 AND 200
    AND placed <> timestamptz '2026-01-01 00:00:00+00' + id * interval '1 s') = 0, 'a time is wrong';
  ASSERT (SELECT ticket FROM orders WHERE id = 7) = md5('7')::uuid, 'a ticket is wrong';
END $$;
