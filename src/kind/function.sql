--? SELECT FROM pg_catalog.pg_proc WHERE oid >= 16384 AND prokind <> 'a'
-- Functions, procedures and window functions; aggregates are a kind of their own.
SELECT 'pg_catalog.pg_proc'::pg_catalog.regclass::oid AS class, p.oid,
  ARRAY[n.nspname::text, p.proname || '(' || coalesce(inputs.types, '') || ')'] AS path,
  'pg_catalog.pg_namespace'::pg_catalog.regclass::oid AS parent_class, n.oid AS parent_oid,
  CASE p.prokind WHEN 'p' THEN 'procedure' WHEN 'w' THEN 'window' ELSE 'function' END AS kind,
  coalesce(parameters.list, '[]') AS parameters,
  pg_catalog.format_type(p.prorettype, NULL) AS returns,
  p.proretset AS returns_set,
  l.lanname::text AS language,
  CASE p.provolatile WHEN 'i' THEN 'immutable' WHEN 's' THEN 'stable' ELSE 'volatile' END AS volatility,
  p.proisstrict AS strict,
  p.prosecdef AS security_definer,
  p.proleakproof AS leakproof,
  CASE p.proparallel WHEN 's' THEN 'safe' WHEN 'r' THEN 'restricted' ELSE 'unsafe' END AS parallel,
  p.procost::text AS cost,
  p.prorows::text AS rows,
  CASE WHEN p.prosupport <> 0 THEN p.prosupport::pg_catalog.regproc::text END AS support,
  coalesce(p.proconfig, '{}') AS settings,
  ARRAY(SELECT pg_catalog.format_type(t, NULL) FROM pg_catalog.unnest(p.protrftypes) t) AS transforms,
  p.prosrc AS body, --@ -13
  NULL::text AS sql_body, --@ -13
  CASE WHEN p.prosqlbody IS NULL THEN p.prosrc END AS body, --@ 14+
  pg_catalog.pg_get_function_sqlbody(p.oid) AS sql_body, --@ 14+
  p.probin AS library,
  ext.extensions,
  pg_catalog.pg_get_functiondef(p.oid) AS definition
FROM pg_catalog.pg_proc p
JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
JOIN pg_catalog.pg_language l ON l.oid = p.prolang
CROSS JOIN LATERAL (
  SELECT string_agg(pg_catalog.format_type(t.oid, NULL), ', ' ORDER BY t.place) AS types
  FROM pg_catalog.unnest(p.proargtypes::oid[]) WITH ORDINALITY t(oid, place)
) inputs
CROSS JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_object(
    'mode', CASE a.mode WHEN 'o' THEN 'out' WHEN 'b' THEN 'inout' WHEN 'v' THEN 'variadic' WHEN 't' THEN 'table' ELSE 'in' END,
    'name', nullif(a.name, ''),
    'type', pg_catalog.format_type(a.type, NULL),
    'default', CASE WHEN p.pronargdefaults > 0 THEN pg_catalog.pg_get_function_arg_default(p.oid, a.place::int) END
  ) ORDER BY a.place) AS list
  FROM ROWS FROM (
    pg_catalog.unnest(coalesce(p.proallargtypes, p.proargtypes::oid[])),
    pg_catalog.unnest(p.proargmodes),
    pg_catalog.unnest(p.proargnames)
  ) WITH ORDINALITY a(type, mode, name, place)
  WHERE a.type IS NOT NULL
) parameters
LEFT JOIN (
  SELECT d.objid, pg_catalog.array_agg(e.extname::text ORDER BY e.extname) AS extensions
  FROM pg_catalog.pg_depend d
  JOIN pg_catalog.pg_extension e ON e.oid = d.refobjid
  WHERE d.deptype = 'x' AND d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass
    AND d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
  GROUP BY d.objid
) ext ON ext.objid = p.oid
WHERE p.oid >= 16384 AND p.prokind <> 'a' AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
  -- Constructors of range types come and go with them; members of extensions are theirs.
  AND NOT EXISTS (
    SELECT FROM pg_catalog.pg_depend d
    WHERE d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND d.objid = p.oid AND d.deptype IN ('i', 'e')
  )
