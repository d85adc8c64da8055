-- Who owns what, where it is not the reading role: what that creates is its own, so there is nothing to say.
SELECT
    true AS attach, o.class AS parent_class, o.oid AS parent_oid, '{}'::text[] AS path,
    pg_catalog.pg_get_userbyid(o.owner)::text AS role, o.procedure, o.follows
FROM (
    SELECT 'pg_catalog.pg_namespace'::pg_catalog.regclass::oid AS class, oid, nspowner AS owner,
        false AS procedure, false AS follows
    FROM pg_catalog.pg_namespace
    -- The first schema belongs to the server's first superuser, or to whom the database belongs.
    WHERE oid >= 16384 AND nspname <> 'public' OR nspname = 'public' AND nspowner >= 16384
        AND nspowner <> (SELECT datdba FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())
    UNION ALL
    SELECT 'pg_catalog.pg_class'::pg_catalog.regclass::oid, c.oid, c.relowner, false, d.deptype IS NOT NULL
    FROM pg_catalog.pg_class c
    -- A sequence that a column owns has its table's owner, and changes hands with it.
    LEFT JOIN pg_catalog.pg_depend d
        ON c.relkind = 'S' AND d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objid = c.oid
        AND d.deptype IN ('a', 'i') AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.refobjsubid > 0
    WHERE c.oid >= 16384 AND c.relkind IN ('r', 'p', 'f', 'v', 'm', 'S') AND d.deptype IS DISTINCT FROM 'i'
    UNION ALL
    SELECT 'pg_catalog.pg_proc'::pg_catalog.regclass::oid, p.oid, p.proowner, p.prokind = 'p', false
    FROM pg_catalog.pg_proc p
    -- The constructors of a range belong to the server's first superuser, whoever made the range; they are its parts.
    LEFT JOIN pg_catalog.pg_depend d
        ON d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND d.objid = p.oid
        AND d.deptype = 'i' AND d.refclassid = 'pg_catalog.pg_type'::pg_catalog.regclass
    WHERE p.oid >= 16384 AND d.objid IS NULL
    UNION ALL
    SELECT 'pg_catalog.pg_operator'::pg_catalog.regclass::oid, oid, oprowner, false, false
    FROM pg_catalog.pg_operator WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_catalog.pg_statistic_ext'::pg_catalog.regclass::oid, oid, stxowner, false, false
    FROM pg_catalog.pg_statistic_ext WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_catalog.pg_publication'::pg_catalog.regclass::oid, oid, pubowner, false, false
    FROM pg_catalog.pg_publication WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_catalog.pg_subscription'::pg_catalog.regclass::oid, oid, subowner, false, false --@ 14+
    FROM pg_catalog.pg_subscription --@ 14+
    WHERE subdbid = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database()) --@ 14+
    -- There, the number of the row is for superusers only, as in the query of subscriptions. --@ -13
    SELECT 'pg_catalog.pg_subscription'::pg_catalog.regclass::oid, m.pair[1]::oid, m.pair[2]::oid, false, false --@ -13
    FROM pg_catalog.regexp_matches(CASE --@ -13
        WHEN pg_catalog.has_column_privilege('pg_catalog.pg_subscription', 'subconninfo', 'SELECT') --@ -13
        THEN pg_catalog.query_to_xml('SELECT oid || ''.'' || subowner AS h FROM pg_catalog.pg_subscription WHERE subdbid = ( --@ -13
            SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())', false, false, '')::text --@ -13
        END, '<h>([0-9]+)[.]([0-9]+)</h>', 'g') AS m (pair) --@ -13
    UNION ALL
    SELECT 'pg_catalog.pg_event_trigger'::pg_catalog.regclass::oid, oid, evtowner, false, false
    FROM pg_catalog.pg_event_trigger WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_catalog.pg_collation'::pg_catalog.regclass::oid, oid, collowner, false, false
    FROM pg_catalog.pg_collation WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_catalog.pg_conversion'::pg_catalog.regclass::oid, oid, conowner, false, false
    FROM pg_catalog.pg_conversion WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_catalog.pg_language'::pg_catalog.regclass::oid, oid, lanowner, false, false
    FROM pg_catalog.pg_language WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_catalog.pg_opfamily'::pg_catalog.regclass::oid, oid, opfowner, false, false
    FROM pg_catalog.pg_opfamily WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_catalog.pg_opclass'::pg_catalog.regclass::oid, oid, opcowner, false, false
    FROM pg_catalog.pg_opclass WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_catalog.pg_ts_dict'::pg_catalog.regclass::oid, oid, dictowner, false, false
    FROM pg_catalog.pg_ts_dict WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_catalog.pg_ts_config'::pg_catalog.regclass::oid, oid, cfgowner, false, false
    FROM pg_catalog.pg_ts_config WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_catalog.pg_foreign_data_wrapper'::pg_catalog.regclass::oid, oid, fdwowner, false, false
    FROM pg_catalog.pg_foreign_data_wrapper WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_catalog.pg_foreign_server'::pg_catalog.regclass::oid, oid, srvowner, false, false
    FROM pg_catalog.pg_foreign_server WHERE oid >= 16384
    UNION ALL --@ large objects
    SELECT 'pg_catalog.pg_largeobject'::pg_catalog.regclass::oid, oid, lomowner, false, false --@ large objects
    FROM pg_catalog.pg_largeobject_metadata --@ large objects
    UNION ALL
    SELECT 'pg_catalog.pg_type'::pg_catalog.regclass::oid, t.oid, t.typowner, false, false
    FROM pg_catalog.pg_type t LEFT JOIN pg_catalog.pg_class c ON c.oid = t.typrelid
    WHERE t.oid >= 16384 AND (t.typtype IN ('d', 'e', 'r') OR c.relkind = 'c'
        OR t.typtype = 'b' AND t.typoutput <> 'pg_catalog.array_out'::pg_catalog.regproc)
) o
WHERE o.owner <> (SELECT r.oid FROM pg_catalog.pg_roles r WHERE r.rolname = current_user)
