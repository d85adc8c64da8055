-- All relations that users have made themselves, or those of them that were changed since a transaction.
SELECT
    c.oid,
    '{}'::text[] AS modes,
    c.relkind::text AS sort,
    n.nspname::text AS schema,
    c.relname::text AS name,
    c.relfilenode AS file,
    CASE c.relkind
        WHEN 'i' THEN (SELECT i.indrelid FROM pg_catalog.pg_index i WHERE i.indexrelid = c.oid)
        WHEN 'I' THEN (SELECT i.indrelid FROM pg_catalog.pg_index i WHERE i.indexrelid = c.oid)
        WHEN 'S' THEN (
            SELECT d.refobjid FROM pg_catalog.pg_depend d
            WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objid = c.oid
              AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.deptype IN ('a', 'i')
            LIMIT 1)
    END AS belongs_to,
    c.relispartition AS is_partition,
    pg_catalog.pg_stat_get_xact_numscans(c.oid) AS scans
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE c.oid >= 16384 AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f', 'i', 'I') AND c.relpersistence <> 't'
  AND n.nspname !~ '^pg_'
  -- What belongs to an extension goes with it.
  AND NOT EXISTS (
      SELECT FROM pg_catalog.pg_depend d
      WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objid = c.oid AND d.deptype = 'e')
  AND ($1::text IS NULL OR pg_catalog.age(c.xmin) <= pg_catalog.age($1::text::xid))
ORDER BY c.oid
