-- What functions can stand in for: extensions with no other members, each with its standard comment and its functions.
-- The functions of a stand-in are written in PL/pgSQL, which knows no other pseudo-types than these.
SELECT
    e.extname::text AS extension,
    v.comment,
    p.prokind = 'p' AS is_procedure,
    p.proname::text AS name,
    pg_catalog.pg_get_function_arguments(p.oid) AS arguments,
    pg_catalog.pg_get_function_result(p.oid) AS result,
    CASE p.provolatile WHEN 'i' THEN 'IMMUTABLE' WHEN 's' THEN 'STABLE' ELSE 'VOLATILE' END AS volatility
FROM pg_catalog.pg_extension e
LEFT JOIN pg_catalog.pg_available_extensions() v ON v.name = e.extname
LEFT JOIN (
    SELECT d.refobjid AS extension, p.*
    FROM pg_catalog.pg_depend d
    JOIN pg_catalog.pg_proc p ON p.oid = d.objid
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
