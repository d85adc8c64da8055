--? SELECT FROM pg_catalog.pg_user_mappings WHERE umid >= 16384
-- The catalog itself is for superusers only; the view is for all, and hides options from those who may not see them.
SELECT
  'pg_catalog.pg_user_mapping'::pg_catalog.regclass::oid AS class, m.umid AS oid,
  ARRAY[m.srvname::text, CASE WHEN m.umuser = 0 THEN 'public' ELSE m.usename::text END] AS path,
  'pg_catalog.pg_foreign_server'::pg_catalog.regclass::oid AS parent_class, m.srvid AS parent_oid,
  CASE
    WHEN m.umoptions IS NOT NULL THEN m.umoptions
    WHEN r.rolsuper THEN '{}'
    WHEN m.umuser = 0 AND pg_catalog.pg_has_role(s.srvowner, 'USAGE') THEN '{}'
    WHEN m.umuser = r.oid AND (pg_catalog.pg_has_role(s.srvowner, 'USAGE') OR pg_catalog.has_server_privilege(s.oid, 'USAGE')) THEN '{}'
  END AS options
FROM pg_catalog.pg_user_mappings m
JOIN pg_catalog.pg_foreign_server s ON s.oid = m.srvid
CROSS JOIN (SELECT r.oid, r.rolsuper FROM pg_catalog.pg_roles r WHERE r.rolname = current_user) r
WHERE m.umid >= 16384
