-- What a database can hold and no kind models yet, by name: it is pointed out, never ignored in silence.
WITH found AS (
    SELECT CASE WHEN typisdefined THEN 'base type' ELSE 'shell type' END AS kind,
        'pg_catalog.pg_type'::pg_catalog.regclass::oid AS class, oid
    FROM pg_catalog.pg_type
    WHERE typtype = 'p' OR typtype = 'b' AND NOT (typcategory = 'A' AND typelem <> 0)
)
SELECT f.kind::text, (pg_catalog.pg_identify_object(f.class, f.oid, 0)).identity AS name, f.class, f.oid
FROM found f
WHERE f.oid >= 16384
    -- Not an extension's, and not a part of another object.
    AND NOT EXISTS (
        SELECT FROM pg_catalog.pg_depend d
        WHERE d.classid = f.class AND d.objid = f.oid AND d.deptype IN ('e', 'i')
    )
UNION ALL
SELECT 'large object', pg_catalog.format('%s of them', pg_catalog.count(*)), NULL, NULL
FROM pg_catalog.pg_largeobject_metadata
HAVING pg_catalog.count(*) > 0
UNION ALL
SELECT 'security label', pg_catalog.format(
    'of %s on %s', l.provider, pg_catalog.pg_describe_object(l.classoid, l.objoid, l.objsubid)), NULL, NULL
FROM pg_catalog.pg_seclabel l
WHERE l.objoid >= 16384
UNION ALL
SELECT 'database setting',
    pg_catalog.split_part(c.setting, '=', 1)
        || CASE WHEN s.setrole <> 0 THEN ' of role ' || pg_catalog.pg_get_userbyid(s.setrole) ELSE '' END,
    NULL, NULL
FROM pg_catalog.pg_db_role_setting s
CROSS JOIN pg_catalog.unnest(s.setconfig) AS c (setting)
WHERE s.setdatabase = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())
