-- Which of these relations are there no more, and which transaction is the next one.
SELECT
    coalesce((
        SELECT pg_catalog.array_agg(known.oid)
        FROM pg_catalog.unnest($1::oid[]) AS known (oid)
        WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.oid = known.oid)), '{}') AS gone,
    (pg_catalog.pg_snapshot_xmin(pg_catalog.pg_current_snapshot())::text::bigint & 4294967295)::text AS next
