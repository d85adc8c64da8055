--? SELECT FROM pg_catalog.pg_aggregate WHERE aggfnoid::oid >= 16384
SELECT 'pg_catalog.pg_proc'::pg_catalog.regclass::oid AS class, p.oid,
  ARRAY[n.nspname::text, p.proname || '(' || coalesce(inputs.types, '') || ')'] AS path,
  'pg_catalog.pg_namespace'::pg_catalog.regclass::oid AS parent_class, n.oid AS parent_oid,
  CASE a.aggkind WHEN 'o' THEN 'ordered-set' WHEN 'h' THEN 'hypothetical-set' ELSE 'normal' END AS kind,
  pg_catalog.pg_get_function_arguments(p.oid) AS arguments,
  coalesce(p.proargnames, '{}') AS argument_names,
  a.aggnumdirectargs AS direct_arguments,
  pg_catalog.format_type(p.prorettype, NULL) AS returns,
  CASE p.proparallel WHEN 's' THEN 'safe' WHEN 'r' THEN 'restricted' ELSE 'unsafe' END AS parallel,
  a.aggtransfn::text AS sfunc,
  pg_catalog.format_type(a.aggtranstype, NULL) AS stype,
  a.aggtransspace AS sspace,
  nullif(a.aggfinalfn::text, '-') AS finalfunc,
  a.aggfinalextra AS finalfunc_extra,
  CASE a.aggfinalmodify WHEN 'r' THEN 'read_only' WHEN 's' THEN 'shareable' ELSE 'read_write' END AS finalfunc_modify,
  nullif(a.aggcombinefn::text, '-') AS combinefunc,
  nullif(a.aggserialfn::text, '-') AS serialfunc,
  nullif(a.aggdeserialfn::text, '-') AS deserialfunc,
  a.agginitval AS initcond,
  nullif(a.aggmtransfn::text, '-') AS msfunc,
  nullif(a.aggminvtransfn::text, '-') AS minvfunc,
  CASE WHEN a.aggmtranstype <> 0 THEN pg_catalog.format_type(a.aggmtranstype, NULL) END AS mstype,
  a.aggmtransspace AS msspace,
  nullif(a.aggmfinalfn::text, '-') AS mfinalfunc,
  a.aggmfinalextra AS mfinalfunc_extra,
  CASE a.aggmfinalmodify WHEN 'r' THEN 'read_only' WHEN 's' THEN 'shareable' ELSE 'read_write' END AS mfinalfunc_modify,
  a.aggminitval AS minitcond,
  CASE WHEN o.oid IS NOT NULL THEN 'OPERATOR(' || quote_ident(onsp.nspname) || '.' || o.oprname || ')' END AS sortop
FROM pg_catalog.pg_proc p
JOIN pg_catalog.pg_aggregate a ON a.aggfnoid = p.oid
JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
LEFT JOIN pg_catalog.pg_operator o ON o.oid = a.aggsortop
LEFT JOIN pg_catalog.pg_namespace onsp ON onsp.oid = o.oprnamespace
CROSS JOIN LATERAL (
  SELECT string_agg(pg_catalog.format_type(t.oid, NULL), ', ' ORDER BY t.place) AS types
  FROM pg_catalog.unnest(p.proargtypes::oid[]) WITH ORDINALITY t(oid, place)
) inputs
WHERE p.oid >= 16384 AND p.prokind = 'a' AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
