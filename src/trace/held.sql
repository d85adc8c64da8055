-- What this session has locked, with what is there of it by now.
SELECT
    held.oid,
    held.modes,
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
    pg_catalog.pg_stat_get_xact_numscans(held.oid) AS scans
FROM (
    SELECT l.relation AS oid, pg_catalog.array_agg(l.mode::text) AS modes
    FROM pg_catalog.pg_locks l
    WHERE l.locktype = 'relation' AND l.granted AND l.pid = pg_catalog.pg_backend_pid() AND l.relation >= 16384
      AND l.database = (SELECT b.oid FROM pg_catalog.pg_database b WHERE b.datname = pg_catalog.current_database())
    GROUP BY l.relation
) held
LEFT JOIN (pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace)
    ON c.oid = held.oid AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f', 'i', 'I') AND c.relpersistence <> 't'
       AND n.nspname !~ '^pg_'
ORDER BY held.oid
