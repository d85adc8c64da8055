-- The columns of some relations, or of all.
SELECT
    a.attrelid AS relation,
    a.attnum AS number,
    a.attname::text AS name,
    a.atttypid AS type,
    a.atttypmod AS modifier,
    pg_catalog.format_type(a.atttypid, a.atttypmod) AS type_name,
    a.attnotnull AND NOT EXISTS (
        SELECT FROM pg_catalog.pg_constraint c
        WHERE c.conrelid = a.attrelid AND c.contype = 'n' AND NOT c.convalidated AND a.attnum = ANY (c.conkey)
    ) AS required,
    a.atthasdef OR a.attidentity <> '' AS filled,
    a.attgenerated <> '' AS generated
FROM pg_catalog.pg_attribute a
JOIN pg_catalog.pg_class r ON r.oid = a.attrelid
JOIN pg_catalog.pg_namespace n ON n.oid = r.relnamespace
WHERE a.attrelid >= 16384 AND a.attnum > 0 AND NOT a.attisdropped
  AND r.relkind IN ('r', 'p', 'f', 'v', 'm') AND r.relpersistence <> 't' AND n.nspname !~ '^pg_'
  AND ($1::pg_catalog.oid[] IS NULL OR a.attrelid = ANY ($1))
