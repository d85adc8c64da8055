-- The constraints of some tables, or of all, but for those that partitions inherit.
SELECT c.oid, c.conrelid AS relation, c.conname::text AS name, c.contype::text AS sort, c.convalidated AS proved
FROM pg_catalog.pg_constraint c
WHERE c.conrelid >= 16384 AND c.contype IN ('c', 'f', 'p', 'u', 'x') AND c.conparentid = 0
  AND ($1::pg_catalog.oid[] IS NULL OR c.conrelid = ANY ($1))
