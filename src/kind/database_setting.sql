--? SELECT FROM pg_catalog.pg_db_role_setting
SELECT
  ARRAY[
    CASE WHEN s.setrole = 0 THEN '' ELSE pg_catalog.pg_get_userbyid(s.setrole)::text END,
    pg_catalog.split_part(c.setting, '=', 1)
  ] AS path,
  'pg_catalog.pg_database'::pg_catalog.regclass::oid AS parent_class, d.oid AS parent_oid,
  pg_catalog.substr(c.setting, pg_catalog.strpos(c.setting, '=') + 1) AS value
FROM pg_catalog.pg_database d
JOIN pg_catalog.pg_db_role_setting s ON s.setdatabase = d.oid
CROSS JOIN pg_catalog.unnest(s.setconfig) AS c (setting)
WHERE d.datname = pg_catalog.current_database()
