-- Access lists, each next to what the object has when nobody granted or revoked anything: only what differs is a grant.
WITH targets AS (
    SELECT 'pg_catalog.pg_namespace'::pg_catalog.regclass::oid AS class, n.oid, 0 AS sub, '{}'::text[] AS path,
        n.nspacl AS acl, pg_catalog.acldefault('n', n.nspowner) AS standard, n.nspowner AS owner, false AS procedure
    FROM pg_catalog.pg_namespace n
    WHERE n.oid >= 16384 AND n.nspname <> 'public' AND n.nspacl IS NOT NULL
    UNION ALL
    -- Everyone may use the first schema, and up to PostgreSQL 14 create objects in it.
    SELECT 'pg_catalog.pg_namespace'::pg_catalog.regclass::oid, n.oid, 0, '{}',
        coalesce(n.nspacl, pg_catalog.acldefault('n', n.nspowner)),
        pg_catalog.acldefault('n', n.nspowner)
            || pg_catalog.makeaclitem(0, n.nspowner, 'CREATE', false) --@ -14
            || pg_catalog.makeaclitem(0, n.nspowner, 'USAGE', false),
        n.nspowner, false
    FROM pg_catalog.pg_namespace n WHERE n.nspname = 'public'
    UNION ALL
    SELECT 'pg_catalog.pg_class'::pg_catalog.regclass::oid, c.oid, 0,
        CASE WHEN d.objid IS NULL THEN '{}' ELSE ARRAY['sequence', c.relname::text] END,
        c.relacl, pg_catalog.acldefault(CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", c.relowner),
        c.relowner, false
    FROM pg_catalog.pg_class c
    -- The sequence of an identity column is found under the column.
    LEFT JOIN pg_catalog.pg_depend d
        ON c.relkind = 'S' AND d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objid = c.oid
        AND d.deptype = 'i' AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.refobjsubid > 0
    WHERE c.oid >= 16384 AND c.relkind IN ('r', 'p', 'v', 'm', 'S') AND c.relacl IS NOT NULL
    UNION ALL
    SELECT 'pg_catalog.pg_class'::pg_catalog.regclass::oid, c.oid, a.attnum::int,
        CASE WHEN c.relkind IN ('v', 'm') THEN ARRAY[a.attname::text] ELSE '{}' END,
        a.attacl, pg_catalog.acldefault('c', c.relowner), c.relowner, false
    FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
    WHERE a.attrelid >= 16384 AND a.attacl IS NOT NULL AND a.attnum > 0 AND NOT a.attisdropped
        AND c.relkind IN ('r', 'p', 'v', 'm')
    UNION ALL
    SELECT 'pg_catalog.pg_proc'::pg_catalog.regclass::oid, p.oid, 0,
        CASE WHEN d.objid IS NULL THEN '{}' ELSE ARRAY['function', p.proname || '(' || (
            SELECT pg_catalog.string_agg(pg_catalog.format_type(t.oid, NULL), ', ' ORDER BY t.place)
            FROM pg_catalog.unnest(p.proargtypes) WITH ORDINALITY AS t (oid, place)) || ')'] END,
        p.proacl, pg_catalog.acldefault('f', p.proowner), p.proowner, p.prokind = 'p'
    FROM pg_catalog.pg_proc p
    -- A constructor of a range is found under the range.
    LEFT JOIN pg_catalog.pg_depend d
        ON d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND d.objid = p.oid
        AND d.deptype = 'i' AND d.refclassid = 'pg_catalog.pg_type'::pg_catalog.regclass
    WHERE p.oid >= 16384 AND p.proacl IS NOT NULL
    UNION ALL
    SELECT 'pg_catalog.pg_language'::pg_catalog.regclass::oid, l.oid, 0, '{}',
        l.lanacl, pg_catalog.acldefault('l', l.lanowner), l.lanowner, false
    FROM pg_catalog.pg_language l WHERE l.oid >= 16384 AND l.lanacl IS NOT NULL
    UNION ALL
    SELECT 'pg_catalog.pg_type'::pg_catalog.regclass::oid, t.oid, 0, '{}',
        t.typacl, pg_catalog.acldefault('T', t.typowner), t.typowner, false
    FROM pg_catalog.pg_type t LEFT JOIN pg_catalog.pg_class c ON c.oid = t.typrelid
    WHERE t.oid >= 16384 AND t.typacl IS NOT NULL AND (t.typtype IN ('d', 'e', 'r') OR c.relkind = 'c')
    UNION ALL
    SELECT 'pg_catalog.pg_foreign_data_wrapper'::pg_catalog.regclass::oid, w.oid, 0, '{}',
        w.fdwacl, pg_catalog.acldefault('F', w.fdwowner), w.fdwowner, false
    FROM pg_catalog.pg_foreign_data_wrapper w WHERE w.oid >= 16384 AND w.fdwacl IS NOT NULL
    UNION ALL
    SELECT 'pg_catalog.pg_foreign_server'::pg_catalog.regclass::oid, s.oid, 0, '{}',
        s.srvacl, pg_catalog.acldefault('S', s.srvowner), s.srvowner, false
    FROM pg_catalog.pg_foreign_server s WHERE s.oid >= 16384 AND s.srvacl IS NOT NULL
    UNION ALL
    SELECT 'pg_catalog.pg_database'::pg_catalog.regclass::oid, d.oid, 0, '{}',
        d.datacl, pg_catalog.acldefault('d', d.datdba), d.datdba, false
    FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database() AND d.datacl IS NOT NULL
)
SELECT
    true AS attach, t.class AS parent_class, t.oid AS parent_oid, t.sub AS parent_sub,
    t.path || g.grantee AS path, g.privileges, g.grantable, g.standard, g.grantors, t.procedure
FROM targets t
CROSS JOIN LATERAL (
    SELECT
        e.grantee,
        coalesce(array_agg(DISTINCT e.privilege ORDER BY e.privilege) FILTER (WHERE e.held), '{}') AS privileges,
        -- An owner can grant always; what it was given in words shows all the same.
        coalesce(array_agg(DISTINCT e.privilege ORDER BY e.privilege)
            FILTER (WHERE e.held AND e.is_grantable), '{}') AS grantable,
        coalesce(array_agg(DISTINCT e.privilege ORDER BY e.privilege) FILTER (WHERE NOT e.held), '{}') AS standard,
        coalesce(array_agg(DISTINCT e.grantor ORDER BY e.grantor) FILTER (WHERE e.grantor IS NOT NULL), '{}') AS grantors
    FROM (
        SELECT
            -- No role can have the name "public", nor an empty one: that is the owner, whoever it is.
            CASE x.grantee WHEN 0 THEN 'public' WHEN t.owner THEN ''
                ELSE pg_catalog.pg_get_userbyid(x.grantee)::text END AS grantee,
            x.privilege_type::text COLLATE "C" AS privilege, x.is_grantable, x.held,
            CASE WHEN x.grantor <> t.owner THEN pg_catalog.pg_get_userbyid(x.grantor)::text COLLATE "C" END AS grantor
        FROM (
            SELECT a.*, true AS held FROM pg_catalog.aclexplode(t.acl) a
            UNION ALL
            SELECT a.*, false FROM pg_catalog.aclexplode(t.standard) a
        ) x
    ) e
    GROUP BY e.grantee
) g
WHERE g.privileges <> g.standard OR g.grantable <> '{}'
