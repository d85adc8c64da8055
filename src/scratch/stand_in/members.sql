-- What functions can stand in for: extensions with no other members, each with its standard comment and its functions.
-- The functions of a stand-in are written in PL/pgSQL, which knows no other pseudo-types than these.
SELECT
    e.extname::text AS extension,
    v.comment,
    p.prokind = 'p' AS is_procedure,
    p.proname::text AS name,
    pg_catalog.pg_get_function_arguments(p.oid) AS arguments,
    pg_catalog.pg_get_function_result(p.oid) AS result,
    CASE p.provolatile WHEN 'i' THEN 'IMMUTABLE' WHEN 's' THEN 'STABLE' ELSE 'VOLATILE' END AS volatility,
    -- Who may call it by the extension's own script, if that says so.
    CASE WHEN p.acl IS NOT NULL THEN
        pg_catalog.format('%I(%s)', p.proname, pg_catalog.oidvectortypes(p.proargtypes)) END AS routine,
    (SELECT coalesce(pg_catalog.string_agg(a.role, ',' ORDER BY a.role), '') FROM (
        SELECT CASE a.grantee WHEN 0 THEN 'public' ELSE r.rolname::text END AS role
        FROM pg_catalog.aclexplode(p.acl) a LEFT JOIN pg_catalog.pg_roles r ON r.oid = a.grantee
        WHERE a.grantee <> p.proowner AND (a.grantee = 0 OR r.rolname ~ '^pg_')
    ) a) AS roles
FROM pg_catalog.pg_extension e
LEFT JOIN pg_catalog.pg_available_extensions() v ON v.name = e.extname
LEFT JOIN (
    SELECT d.refobjid AS extension, p.*, i.initprivs AS acl
    FROM pg_catalog.pg_depend d
    JOIN pg_catalog.pg_proc p ON p.oid = d.objid
    LEFT JOIN pg_catalog.pg_init_privs i
        ON i.objoid = p.oid AND i.classoid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND i.objsubid = 0
    WHERE d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass
        AND d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass AND d.deptype = 'e'
) p ON p.extension = e.oid
WHERE e.oid >= 16384 AND e.extname <> 'plpgsql'
    AND NOT EXISTS (
        SELECT FROM pg_catalog.pg_depend d
        LEFT JOIN pg_catalog.pg_proc p
            ON d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND p.oid = d.objid AND p.prokind IN ('f', 'p')
        WHERE d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass AND d.refobjid = e.oid AND d.deptype = 'e'
            AND (p.oid IS NULL OR EXISTS (
                SELECT FROM pg_catalog.pg_type t
                WHERE t.typtype = 'p' AND t.oid = ANY (p.proargtypes::oid[] || p.prorettype)
                    AND t.typname !~ '^(record|void|trigger|event_trigger|any.+)$'
            ))
    )
ORDER BY extension, name, arguments
