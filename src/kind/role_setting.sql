--? SELECT FROM pg_catalog.pg_db_role_setting WHERE setdatabase = 0
SELECT
  ARRAY[coalesce(r.rolname::text, ''), pg_catalog.split_part(c.setting, '=', 1)] AS path,
  CASE WHEN r.oid IS NOT NULL THEN 'pg_catalog.pg_authid'::pg_catalog.regclass::oid END AS parent_class,
  r.oid AS parent_oid,
  pg_catalog.substr(c.setting, pg_catalog.strpos(c.setting, '=') + 1) AS value
FROM pg_catalog.pg_db_role_setting s
LEFT JOIN pg_catalog.pg_roles r ON r.oid = s.setrole
CROSS JOIN pg_catalog.unnest(s.setconfig) AS c (setting)
WHERE s.setdatabase = 0 AND (s.setrole = 0 OR r.oid >= 16384)
