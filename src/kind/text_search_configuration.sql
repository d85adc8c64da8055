--? SELECT FROM pg_catalog.pg_ts_config WHERE oid >= 16384
SELECT
  'pg_catalog.pg_ts_config'::pg_catalog.regclass::oid AS class, c.oid,
  ARRAY[n.nspname::text, c.cfgname::text] AS path,
  'pg_catalog.pg_namespace'::pg_catalog.regclass::oid AS parent_class, c.cfgnamespace AS parent_oid,
  pg_catalog.format('%I.%I', pn.nspname, p.prsname) AS parser,
  coalesce((
    SELECT pg_catalog.json_agg(pg_catalog.json_build_object('token', m.token, 'dictionaries', m.dictionaries)
      ORDER BY m.token COLLATE "C")
    FROM (
      SELECT t.alias AS token,
        pg_catalog.array_agg(m.mapdict::pg_catalog.regdictionary::text ORDER BY m.mapseqno) AS dictionaries
      FROM pg_catalog.pg_ts_config_map m
      JOIN pg_catalog.ts_token_type(c.cfgparser) t ON t.tokid = m.maptokentype
      WHERE m.mapcfg = c.oid
      GROUP BY t.alias
    ) m
  ), '[]') AS mappings
FROM pg_catalog.pg_ts_config c
JOIN pg_catalog.pg_namespace n ON n.oid = c.cfgnamespace
JOIN pg_catalog.pg_ts_parser p ON p.oid = c.cfgparser
JOIN pg_catalog.pg_namespace pn ON pn.oid = p.prsnamespace
WHERE c.oid >= 16384
