--? SELECT FROM pg_catalog.pg_default_acl
-- An entry for all schemas replaces what a new object has by itself, so only the difference is a default privilege; one
-- for a schema adds to it.
SELECT
    ARRAY[
        CASE WHEN r.rolname = current_user THEN '' ELSE r.rolname::text END,
        coalesce(n.nspname::text, ''),
        CASE d.defaclobjtype
            WHEN 'r' THEN 'tables' WHEN 'S' THEN 'sequences' WHEN 'f' THEN 'functions'
            WHEN 'T' THEN 'types' WHEN 'n' THEN 'schemas' ELSE 'large objects'
        END,
        g.grantee
    ] AS path,
    CASE WHEN n.oid IS NOT NULL THEN 'pg_catalog.pg_namespace'::pg_catalog.regclass::oid END AS parent_class,
    n.oid AS parent_oid, 0 AS parent_sub,
    g.privileges, g.grantable, g.standard
FROM pg_catalog.pg_default_acl d
JOIN pg_catalog.pg_roles r ON r.oid = d.defaclrole
LEFT JOIN pg_catalog.pg_namespace n ON n.oid = d.defaclnamespace
CROSS JOIN LATERAL (
    SELECT
        e.grantee,
        coalesce(array_agg(DISTINCT e.privilege ORDER BY e.privilege) FILTER (WHERE e.held), '{}') AS privileges,
        coalesce(array_agg(DISTINCT e.privilege ORDER BY e.privilege)
            FILTER (WHERE e.held AND e.is_grantable), '{}') AS grantable,
        coalesce(array_agg(DISTINCT e.privilege ORDER BY e.privilege) FILTER (WHERE NOT e.held), '{}') AS standard
    FROM (
        SELECT
            CASE x.grantee WHEN 0 THEN 'public' WHEN d.defaclrole THEN ''
                ELSE pg_catalog.pg_get_userbyid(x.grantee)::text END AS grantee,
            x.privilege_type::text COLLATE "C" AS privilege, x.is_grantable, x.held
        FROM (
            SELECT a.*, true AS held FROM pg_catalog.aclexplode(d.defaclacl) a
            UNION ALL
            SELECT a.*, false FROM pg_catalog.aclexplode(
                pg_catalog.acldefault(CASE d.defaclobjtype WHEN 'S' THEN 's' ELSE d.defaclobjtype END, d.defaclrole)) a
        ) x
    ) e
    GROUP BY e.grantee
) g
WHERE CASE WHEN n.oid IS NULL THEN g.privileges <> g.standard OR g.grantable <> '{}' ELSE g.privileges <> '{}' END
