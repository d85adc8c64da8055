-- What a database can hold and no kind models yet, by name: it is pointed out, never ignored in silence.
-- Large objects, for where they are not read.
SELECT 'large object' AS kind, pg_catalog.format('%s of them', pg_catalog.count(*)) AS name
FROM pg_catalog.pg_largeobject_metadata
HAVING pg_catalog.count(*) > 0
UNION ALL
-- Of members of extensions nobody knows whether the extension's script has labelled them.
SELECT 'security label', pg_catalog.format(
    'of %s on %s', l.provider, pg_catalog.pg_describe_object(l.classoid, l.objoid, l.objsubid))
FROM pg_catalog.pg_seclabel l
WHERE l.objoid >= 16384 AND EXISTS (
    SELECT FROM pg_catalog.pg_depend d WHERE d.classid = l.classoid AND d.objid = l.objoid AND d.deptype = 'e')
UNION ALL
SELECT 'security label', pg_catalog.format('of %s on what comes with the server, %s of them', l.provider, pg_catalog.count(*))
FROM pg_catalog.pg_seclabel l
LEFT JOIN pg_catalog.pg_namespace n
    ON l.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass AND n.oid = l.objoid AND n.nspname = 'public'
WHERE l.objoid < 16384 AND n.oid IS NULL AND l.classoid <> 'pg_catalog.pg_largeobject'::pg_catalog.regclass
GROUP BY l.provider
UNION ALL
-- What belongs to the database itself, for where that is not read.
SELECT 'database setting',
    pg_catalog.split_part(c.setting, '=', 1)
        || CASE WHEN s.setrole <> 0 THEN ' of role ' || pg_catalog.pg_get_userbyid(s.setrole) ELSE '' END
FROM pg_catalog.pg_db_role_setting s
CROSS JOIN pg_catalog.unnest(s.setconfig) AS c (setting)
WHERE s.setdatabase = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())
UNION ALL
-- Privileges on what comes with the server, but for the views of the standard, and on the row types of relations.
SELECT 'privileges', 'on ' || o.type || ' ' || o.identity
FROM (
    SELECT 'pg_catalog.pg_class'::pg_catalog.regclass::oid AS class, c.oid, 0 AS sub, c.relacl AS acl,
        pg_catalog.acldefault(CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", c.relowner) AS standard
    FROM pg_catalog.pg_class c
    WHERE c.oid < 16384 AND c.relacl IS NOT NULL AND c.relnamespace = 'pg_catalog'::pg_catalog.regnamespace
    UNION ALL
    SELECT 'pg_catalog.pg_class'::pg_catalog.regclass::oid, a.attrelid, a.attnum::int, a.attacl, '{}'
    FROM pg_catalog.pg_attribute a WHERE a.attrelid < 16384 AND a.attacl IS NOT NULL
    UNION ALL
    SELECT 'pg_catalog.pg_proc'::pg_catalog.regclass::oid, p.oid, 0, p.proacl, pg_catalog.acldefault('f', p.proowner)
    FROM pg_catalog.pg_proc p WHERE p.oid < 16384 AND p.proacl IS NOT NULL
    UNION ALL
    SELECT 'pg_catalog.pg_type'::pg_catalog.regclass::oid, t.oid, 0, t.typacl, pg_catalog.acldefault('T', t.typowner)
    FROM pg_catalog.pg_type t
    WHERE t.typacl IS NOT NULL
        AND (t.oid < 16384 OR EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.oid = t.typrelid AND c.relkind <> 'c'))
    UNION ALL
    SELECT 'pg_catalog.pg_language'::pg_catalog.regclass::oid, l.oid, 0, l.lanacl, pg_catalog.acldefault('l', l.lanowner)
    FROM pg_catalog.pg_language l WHERE l.oid < 16384 AND l.lanacl IS NOT NULL
    UNION ALL
    SELECT 'pg_catalog.pg_namespace'::pg_catalog.regclass::oid, n.oid, 0, n.nspacl, pg_catalog.acldefault('n', n.nspowner)
    FROM pg_catalog.pg_namespace n WHERE n.nspname = 'pg_catalog' AND n.nspacl IS NOT NULL
) g
LEFT JOIN pg_catalog.pg_init_privs i ON i.objoid = g.oid AND i.classoid = g.class AND i.objsubid = g.sub
CROSS JOIN LATERAL (SELECT coalesce(i.initprivs, g.standard) AS acl OFFSET 0) first
CROSS JOIN LATERAL pg_catalog.pg_identify_object(g.class, g.oid, g.sub) o
-- Of a member of an extension its grants tell.
WHERE NOT (g.acl <@ first.acl AND g.acl @> first.acl)
    AND NOT EXISTS (
        SELECT FROM pg_catalog.pg_depend d WHERE d.classid = g.class AND d.objid = g.oid AND d.deptype = 'e' AND d.refobjid >= 16384)
UNION ALL
SELECT 'replica identity', 'of materialized view ' || c.oid::pg_catalog.regclass
FROM pg_catalog.pg_class c WHERE c.relkind = 'm' AND c.relreplident NOT IN ('d', 'n') AND c.oid >= 16384
UNION ALL
-- Those that a foreign key is checked by.
SELECT 'state', 'of the triggers of ' || pg_catalog.pg_describe_object('pg_catalog.pg_constraint'::pg_catalog.regclass, t.tgconstraint, 0)
FROM pg_catalog.pg_trigger t
WHERE t.tgisinternal AND t.tgconstraint <> 0 AND t.tgenabled <> 'O'
GROUP BY t.tgconstraint
UNION ALL
SELECT 'dependence', pg_catalog.format('of %s on %s',
    pg_catalog.pg_describe_object(d.classid, d.objid, 0), pg_catalog.pg_describe_object(d.refclassid, d.refobjid, 0))
FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_proc p ON p.oid = d.objid
WHERE d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND d.deptype = 'x' AND p.prokind = 'a'
UNION ALL
-- What was added to an operator family of the server, and belongs neither to a class nor to an extension.
SELECT 'member', pg_catalog.pg_describe_object(m.class, m.oid, 0)
FROM (
    SELECT 'pg_catalog.pg_amop'::pg_catalog.regclass::oid AS class, a.oid, a.amopfamily AS family FROM pg_catalog.pg_amop a
    UNION ALL
    SELECT 'pg_catalog.pg_amproc'::pg_catalog.regclass::oid, a.oid, a.amprocfamily FROM pg_catalog.pg_amproc a
) m
WHERE m.oid >= 16384 AND m.family < 16384
    AND NOT EXISTS (
        SELECT FROM pg_catalog.pg_depend d WHERE d.classid = m.class AND d.objid = m.oid AND d.deptype IN ('e', 'i'))
UNION ALL
SELECT 'database', w.what
FROM pg_catalog.pg_database d
CROSS JOIN LATERAL (
    SELECT 'connection limit' AS what WHERE d.datconnlimit <> -1
    UNION ALL
    SELECT 'privileges'
    WHERE d.datacl::pg_catalog.text[] OPERATOR(pg_catalog.<>) pg_catalog.acldefault('d', d.datdba)::pg_catalog.text[]
    UNION ALL
    SELECT 'comment'
    WHERE d.oid >= 16384 AND pg_catalog.shobj_description(d.oid, 'pg_database') IS NOT NULL
    UNION ALL
    SELECT 'security label of ' || l.provider
    FROM pg_catalog.pg_shseclabel l
    WHERE l.objoid = d.oid AND l.classoid = 'pg_catalog.pg_database'::pg_catalog.regclass
) w
WHERE d.datname = pg_catalog.current_database()
