-- `path` tells apart what has no object of its own and is found under another: columns of views and attributes of
-- composite types, the index under a constraint, the sequence of an identity column, not-null constraints.
WITH available AS MATERIALIZED (
    -- It reads the server's files, so it is asked only where there is an extension.
    SELECT v.name, v.comment FROM pg_catalog.pg_available_extensions() v
)
SELECT
    true AS attach,
    CASE
        WHEN k.conrelid <> 0 THEN 'pg_catalog.pg_class'::pg_catalog.regclass::oid
        WHEN k.contypid <> 0 THEN 'pg_catalog.pg_type'::pg_catalog.regclass::oid
        ELSE d.classoid
    END AS parent_class,
    CASE WHEN k.conrelid <> 0 THEN k.conrelid WHEN k.contypid <> 0 THEN k.contypid ELSE d.objoid END AS parent_oid,
    CASE WHEN k.conrelid <> 0 THEN k.conkey[1]::int WHEN k.contypid <> 0 THEN 0 ELSE d.objsubid END AS parent_sub,
    CASE
        WHEN k.oid IS NOT NULL THEN ARRAY['constraint', k.conname::text]
        WHEN u.oid IS NOT NULL THEN ARRAY['index', c.relname::text]
        WHEN i.objid IS NOT NULL THEN ARRAY['sequence', c.relname::text]
        WHEN t.oid IS NOT NULL THEN ARRAY['type', t.typname::text]
        WHEN f.oid IS NOT NULL THEN ARRAY['function', f.proname || '(' || (
            SELECT pg_catalog.string_agg(pg_catalog.format_type(t.oid, NULL), ', ' ORDER BY t.place)
            FROM pg_catalog.unnest(f.proargtypes) WITH ORDINALITY AS t (oid, place)) || ')']
        WHEN r.rulename = '_RETURN' THEN ARRAY['rule', r.rulename::text]
        WHEN a.attnum IS NOT NULL AND c.relkind IN ('v', 'm', 'c') THEN ARRAY[a.attname::text]
        ELSE '{}'::text[]
    END AS path,
    d.description AS text,
    CASE WHEN n.oid IS NOT NULL THEN 'standard public schema' ELSE x.comment END AS standard,
    p.oid IS NOT NULL AS procedure,
    coalesce(c.relkind = 'f' AND d.objsubid = 0, false) AS "foreign"
FROM (
    SELECT d.* FROM pg_catalog.pg_description d
    WHERE d.objoid >= 16384 OR d.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass
        OR d.classoid = 'pg_catalog.pg_largeobject'::pg_catalog.regclass --@ large objects
    UNION ALL
    -- The first databases of a server bear a comment from the beginning.
    SELECT s.objoid, s.classoid, 0, s.description
    FROM pg_catalog.pg_shdescription s JOIN pg_catalog.pg_database b ON b.oid = s.objoid
    WHERE s.classoid = 'pg_catalog.pg_database'::pg_catalog.regclass AND b.datname = pg_catalog.current_database()
        AND (b.oid >= 16384 OR s.description <> 'default administrative connection database')
    UNION ALL
    SELECT s.objoid, s.classoid, 0, s.description
    FROM pg_catalog.pg_shdescription s WHERE s.classoid = 'pg_catalog.pg_authid'::pg_catalog.regclass
) d
LEFT JOIN pg_catalog.pg_class c
    ON d.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass AND c.oid = d.objoid
LEFT JOIN pg_catalog.pg_attribute a
    ON d.objsubid > 0 AND a.attrelid = c.oid AND a.attnum = d.objsubid
-- Not-null constraints are fields of their column or domain.
LEFT JOIN pg_catalog.pg_constraint k
    ON d.classoid = 'pg_catalog.pg_constraint'::pg_catalog.regclass AND k.oid = d.objoid AND k.contype = 'n'
LEFT JOIN pg_catalog.pg_constraint u
    ON c.relkind IN ('i', 'I') AND u.conindid = c.oid AND u.contype IN ('p', 'u', 'x')
LEFT JOIN pg_catalog.pg_depend i
    ON c.relkind = 'S' AND i.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND i.objid = c.oid
    AND i.deptype = 'i' AND i.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND i.refobjsubid > 0
-- The types that come with another object: row types, arrays, multiranges.
LEFT JOIN (
    SELECT t.oid, t.typname
    FROM pg_catalog.pg_type t LEFT JOIN pg_catalog.pg_class c ON c.oid = t.typrelid
    WHERE t.typtype = 'm' OR t.typcategory = 'A' AND t.typelem <> 0 OR c.relkind <> 'c'
) t ON d.classoid = 'pg_catalog.pg_type'::pg_catalog.regclass AND t.oid = d.objoid
-- The constructors of a range.
LEFT JOIN pg_catalog.pg_proc f
    ON d.classoid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND f.oid = d.objoid AND EXISTS (
        SELECT FROM pg_catalog.pg_depend i
        WHERE i.classid = d.classoid AND i.objid = d.objoid AND i.deptype = 'i'
            AND i.refclassid = 'pg_catalog.pg_type'::pg_catalog.regclass)
LEFT JOIN pg_catalog.pg_rewrite r
    ON d.classoid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass AND r.oid = d.objoid
LEFT JOIN pg_catalog.pg_proc p
    ON d.classoid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND p.oid = d.objoid AND p.prokind = 'p'
LEFT JOIN pg_catalog.pg_namespace n
    ON d.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass AND n.oid = d.objoid AND n.nspname = 'public'
-- CREATE EXTENSION comments on the extension.
LEFT JOIN (
    SELECT e.oid, (SELECT a.comment FROM available a WHERE a.name = e.extname) AS comment
    FROM pg_catalog.pg_extension e WHERE e.oid >= 16384
) x ON d.classoid = 'pg_catalog.pg_extension'::pg_catalog.regclass AND x.oid = d.objoid
WHERE (d.objoid >= 16384 OR n.oid IS NOT NULL OR d.classoid = 'pg_catalog.pg_database'::pg_catalog.regclass
        -- Whoever creates one may give it any number.
        OR d.classoid = 'pg_catalog.pg_largeobject'::pg_catalog.regclass)
    AND d.description IS DISTINCT FROM CASE WHEN n.oid IS NOT NULL THEN 'standard public schema' ELSE x.comment END
