--? SELECT FROM pg_catalog.pg_event_trigger
SELECT
  'pg_catalog.pg_event_trigger'::pg_catalog.regclass::oid AS class, e.oid,
  ARRAY[e.evtname::text] AS path,
  e.evtevent::text AS event,
  coalesce((SELECT pg_catalog.array_agg(tag ORDER BY tag COLLATE "C") FROM pg_catalog.unnest(e.evttags) AS tag), '{}') AS tags,
  e.evtfoid::pg_catalog.regproc::text AS function,
  CASE e.evtenabled WHEN 'O' THEN 'ENABLE' WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' WHEN 'A' THEN 'ENABLE ALWAYS' END
    AS enabled
FROM pg_catalog.pg_event_trigger e
WHERE e.oid >= 16384
