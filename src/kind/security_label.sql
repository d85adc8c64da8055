--? SELECT 1 FROM pg_catalog.pg_seclabel UNION ALL SELECT 1 FROM pg_catalog.pg_shseclabel
-- `path` ends with the provider. Before that it tells apart what has no object of its own and is found under another: columns of
-- views and attributes of composite types, the sequence of an identity column, types and constructors that come with a type.
SELECT
    true AS attach,
    l.classoid AS parent_class, l.objoid AS parent_oid, l.objsubid AS parent_sub,
    CASE
        WHEN i.objid IS NOT NULL THEN ARRAY['sequence', c.relname::text]
        WHEN t.typtype = 'm' OR t.typcategory = 'A' AND t.typelem <> 0 OR r.relkind <> 'c' THEN ARRAY['type', t.typname::text]
        WHEN EXISTS (
            SELECT FROM pg_catalog.pg_depend d
            WHERE d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND d.objid = p.oid AND d.deptype = 'i'
                AND d.refclassid = 'pg_catalog.pg_type'::pg_catalog.regclass)
        THEN ARRAY['function', p.proname || '(' || (
            SELECT pg_catalog.string_agg(pg_catalog.format_type(a.oid, NULL), ', ' ORDER BY a.place)
            FROM pg_catalog.unnest(p.proargtypes) WITH ORDINALITY AS a (oid, place)) || ')']
        WHEN a.attnum IS NOT NULL AND c.relkind IN ('v', 'm', 'c') THEN ARRAY[a.attname::text]
        ELSE '{}'::text[]
    END || l.provider AS path,
    l.label,
    coalesce(p.prokind = 'p', false) AS procedure,
    coalesce(c.relkind = 'f' AND l.objsubid = 0, false) AS "foreign"
FROM (
    SELECT l.classoid, l.objoid, l.objsubid, l.provider, l.label
    FROM pg_catalog.pg_seclabel l
    LEFT JOIN pg_catalog.pg_namespace n
        ON l.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass AND n.oid = l.objoid AND n.nspname = 'public'
    WHERE l.objoid >= 16384 OR n.oid IS NOT NULL
        OR l.classoid = 'pg_catalog.pg_largeobject'::pg_catalog.regclass --@ large objects
    UNION ALL
    SELECT s.classoid, s.objoid, 0, s.provider, s.label
    FROM pg_catalog.pg_shseclabel s
    LEFT JOIN pg_catalog.pg_database b
        ON s.classoid = 'pg_catalog.pg_database'::pg_catalog.regclass AND b.oid = s.objoid
        AND b.datname = pg_catalog.current_database()
    WHERE b.oid IS NOT NULL OR s.classoid = 'pg_catalog.pg_subscription'::pg_catalog.regclass
        OR s.classoid = 'pg_catalog.pg_authid'::pg_catalog.regclass AND s.objoid >= 16384
) l
LEFT JOIN pg_catalog.pg_class c
    ON l.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass AND c.oid = l.objoid
LEFT JOIN pg_catalog.pg_attribute a
    ON l.objsubid > 0 AND a.attrelid = c.oid AND a.attnum = l.objsubid
LEFT JOIN pg_catalog.pg_depend i
    ON c.relkind = 'S' AND i.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND i.objid = c.oid
    AND i.deptype = 'i' AND i.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND i.refobjsubid > 0
LEFT JOIN pg_catalog.pg_type t
    ON l.classoid = 'pg_catalog.pg_type'::pg_catalog.regclass AND t.oid = l.objoid
LEFT JOIN pg_catalog.pg_class r ON r.oid = t.typrelid
LEFT JOIN pg_catalog.pg_proc p
    ON l.classoid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND p.oid = l.objoid
