--? SELECT FROM pg_catalog.pg_ts_dict WHERE oid >= 16384
SELECT
  'pg_catalog.pg_ts_dict'::pg_catalog.regclass::oid AS class, d.oid,
  ARRAY[n.nspname::text, d.dictname::text] AS path,
  'pg_catalog.pg_namespace'::pg_catalog.regclass::oid AS parent_class, d.dictnamespace AS parent_oid,
  pg_catalog.format('%I.%I', tn.nspname, t.tmplname) AS template,
  -- Kept as one text: `stopwords = 'english', maxlen = 7`.
  ARRAY(
    SELECT o.match[1] FROM pg_catalog.regexp_matches(
      d.dictinitoption,
      '((?:"(?:[^"]|"")+"|[^" =]+) = (?:E?''(?:[^'']|'''')*''|[^'', ]+))(?:, |$)', 'g') WITH ORDINALITY AS o (match, at)
    ORDER BY o.at) AS options
FROM pg_catalog.pg_ts_dict d
JOIN pg_catalog.pg_namespace n ON n.oid = d.dictnamespace
JOIN pg_catalog.pg_ts_template t ON t.oid = d.dicttemplate
JOIN pg_catalog.pg_namespace tn ON tn.oid = t.tmplnamespace
WHERE d.oid >= 16384
