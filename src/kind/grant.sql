-- Access lists, each next to what the object has when nobody granted or revoked anything: only what differs is a grant.
WITH belongs AS (
    SELECT d.refobjid AS extension, d.classid AS class, d.objid AS oid
    FROM pg_catalog.pg_depend d
    WHERE d.deptype = 'e' AND d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass AND d.refobjid >= 16384
),
targets AS (
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
    WHERE c.oid >= 16384 AND c.relkind IN ('r', 'p', 'f', 'v', 'm', 'S') AND c.relacl IS NOT NULL
    UNION ALL
    SELECT 'pg_catalog.pg_class'::pg_catalog.regclass::oid, c.oid, a.attnum::int,
        CASE WHEN c.relkind IN ('v', 'm') THEN ARRAY[a.attname::text] ELSE '{}' END,
        a.attacl, pg_catalog.acldefault('c', c.relowner), c.relowner, false
    FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
    WHERE a.attrelid >= 16384 AND a.attacl IS NOT NULL AND a.attnum > 0 AND NOT a.attisdropped
        AND c.relkind IN ('r', 'p', 'f', 'v', 'm')
    UNION ALL
    SELECT 'pg_catalog.pg_proc'::pg_catalog.regclass::oid, p.oid, 0,
        CASE WHEN d.objid IS NULL THEN '{}' ELSE ARRAY['function', p.proname || '(' || pg_catalog.oidvectortypes(p.proargtypes) || ')'] END,
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
    WHERE t.oid >= 16384 AND t.typacl IS NOT NULL AND (t.typtype IN ('d', 'e', 'r') OR c.relkind = 'c'
        OR t.typtype = 'b' AND t.typoutput <> 'pg_catalog.array_out'::pg_catalog.regproc)
    UNION ALL
    SELECT 'pg_catalog.pg_foreign_data_wrapper'::pg_catalog.regclass::oid, w.oid, 0, '{}',
        w.fdwacl, pg_catalog.acldefault('F', w.fdwowner), w.fdwowner, false
    FROM pg_catalog.pg_foreign_data_wrapper w WHERE w.oid >= 16384 AND w.fdwacl IS NOT NULL
    UNION ALL
    SELECT 'pg_catalog.pg_foreign_server'::pg_catalog.regclass::oid, s.oid, 0, '{}',
        s.srvacl, pg_catalog.acldefault('S', s.srvowner), s.srvowner, false
    FROM pg_catalog.pg_foreign_server s WHERE s.oid >= 16384 AND s.srvacl IS NOT NULL
    UNION ALL
    -- What belongs to an extension has its grants under that. Its script may have granted some.
    SELECT 'pg_catalog.pg_extension'::pg_catalog.regclass::oid, m.extension, 0,
        ARRAY[m.word, coalesce(m.name, (pg_catalog.pg_identify_object(m.class, m.oid, 0)).identity)] || m.part,
        m.acl, coalesce(i.initprivs, m.standard), m.owner, false
    FROM (
        SELECT e.extension, e.class, e.oid, 0 AS sub, '{}'::text[] AS part, o.word, o.name, o.acl, o.owner,
            pg_catalog.acldefault(o.sort, o.owner) AS standard
        FROM belongs e
        CROSS JOIN LATERAL (
            SELECT CASE c.relkind WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END AS word, NULL AS name,
                c.relacl AS acl, c.relowner AS owner,
                CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END::"char" AS sort
            FROM pg_catalog.pg_class c WHERE e.class = 'pg_catalog.pg_class'::pg_catalog.regclass AND c.oid = e.oid
            UNION ALL
            SELECT CASE p.prokind WHEN 'p' THEN 'PROCEDURE' ELSE 'FUNCTION' END,
                pg_catalog.format('%I.%I(%s)', n.nspname, p.proname, pg_catalog.oidvectortypes(p.proargtypes)),
                p.proacl, p.proowner, 'f'
            FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
            WHERE e.class = 'pg_catalog.pg_proc'::pg_catalog.regclass AND p.oid = e.oid
            UNION ALL
            SELECT 'TYPE', NULL, t.typacl, t.typowner, 'T'
            FROM pg_catalog.pg_type t WHERE e.class = 'pg_catalog.pg_type'::pg_catalog.regclass AND t.oid = e.oid
            UNION ALL
            SELECT 'SCHEMA', NULL, n.nspacl, n.nspowner, 'n'
            FROM pg_catalog.pg_namespace n WHERE e.class = 'pg_catalog.pg_namespace'::pg_catalog.regclass AND n.oid = e.oid
            UNION ALL
            SELECT 'LANGUAGE', NULL, l.lanacl, l.lanowner, 'l'
            FROM pg_catalog.pg_language l WHERE e.class = 'pg_catalog.pg_language'::pg_catalog.regclass AND l.oid = e.oid
            UNION ALL
            SELECT 'FOREIGN DATA WRAPPER', NULL, w.fdwacl, w.fdwowner, 'F'
            FROM pg_catalog.pg_foreign_data_wrapper w
            WHERE e.class = 'pg_catalog.pg_foreign_data_wrapper'::pg_catalog.regclass AND w.oid = e.oid
            UNION ALL
            SELECT 'FOREIGN SERVER', NULL, s.srvacl, s.srvowner, 'S'
            FROM pg_catalog.pg_foreign_server s
            WHERE e.class = 'pg_catalog.pg_foreign_server'::pg_catalog.regclass AND s.oid = e.oid
        ) o
        UNION ALL
        SELECT e.extension, e.class, e.oid, a.attnum::int, ARRAY[a.attname::text], 'TABLE', NULL, a.attacl, c.relowner,
            pg_catalog.acldefault('c', c.relowner)
        FROM belongs e
        JOIN pg_catalog.pg_class c ON c.oid = e.oid
        JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid
        WHERE e.class = 'pg_catalog.pg_class'::pg_catalog.regclass AND a.attnum > 0 AND NOT a.attisdropped
    ) m
    LEFT JOIN pg_catalog.pg_init_privs i ON i.objoid = m.oid AND i.classoid = m.class AND i.objsubid = m.sub
    WHERE m.acl IS NOT NULL AND m.acl IS DISTINCT FROM i.initprivs
    UNION ALL --@ large objects
    SELECT 'pg_catalog.pg_largeobject'::pg_catalog.regclass::oid, m.oid, 0, '{}', --@ large objects
        m.lomacl, pg_catalog.acldefault('L', m.lomowner), m.lomowner, false --@ large objects
    FROM pg_catalog.pg_largeobject_metadata m WHERE m.lomacl IS NOT NULL --@ large objects
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
        -- Of a role that is gone an extension's first privileges may still speak.
        WHERE x.held OR x.grantee IN (0, t.owner) OR EXISTS (SELECT FROM pg_catalog.pg_roles r WHERE r.oid = x.grantee)
    ) e
    GROUP BY e.grantee
) g
WHERE g.privileges <> g.standard OR g.grantable <> '{}'
