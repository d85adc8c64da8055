--? SELECT FROM pg_catalog.pg_rewrite WHERE rulename <> '_RETURN'
SELECT
  'pg_catalog.pg_rewrite'::pg_catalog.regclass::oid AS class, r.oid,
  r.rulename::text AS below,
  'pg_catalog.pg_class'::pg_catalog.regclass::oid AS parent_class, r.ev_class AS parent_oid,
  CASE r.ev_type WHEN '1' THEN 'SELECT' WHEN '2' THEN 'UPDATE' WHEN '3' THEN 'INSERT' WHEN '4' THEN 'DELETE' END AS event,
  -- Without the names of the rule and its table, so that it stays the same when they are renamed.
  pg_catalog.btrim(pg_catalog.rtrim(pg_catalog.substr(whole.def,
    pg_catalog.strpos(whole.def, whole.target) + pg_catalog.length(whole.target)), ';'), E' \n') AS definition,
  CASE r.ev_enabled WHEN 'O' THEN 'ENABLE' WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' WHEN 'A' THEN 'ENABLE ALWAYS' END
    AS enabled
FROM pg_catalog.pg_rewrite r
JOIN pg_catalog.pg_class c ON c.oid = r.ev_class
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
CROSS JOIN LATERAL (
  SELECT
    pg_catalog.substr(pg_catalog.pg_get_ruledef(r.oid), pg_catalog.length('CREATE RULE ' || pg_catalog.quote_ident(r.rulename)) + 1) AS def,
    ' TO ' || pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname) AS target
) whole
WHERE r.rulename <> '_RETURN' AND r.oid >= 16384 AND c.relpersistence <> 't'
