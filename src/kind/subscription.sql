--? SELECT FROM pg_catalog.pg_subscription WHERE subdbid = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())
-- The connection string is for superusers only, and so are the number of the row and `synchronous_commit` on PostgreSQL 13.
-- A query that names such a column fails for all others, so those are read by a query of their own, where that is allowed.
SELECT
  'pg_catalog.pg_subscription'::pg_catalog.regclass::oid AS class,
  s.oid, --@ 14+
  pg_catalog.split_part(s.hidden, '.', 2)::oid AS oid, --@ -13
  ARRAY[s.subname::text] AS path,
  pg_catalog.convert_from(pg_catalog.decode(pg_catalog.split_part(s.hidden, '.', 1), 'hex'), 'UTF8') AS connection,
  s.subslotname::text AS slot_name,
  ARRAY(SELECT p COLLATE "C" AS name FROM pg_catalog.unnest(s.subpublications) AS p ORDER BY name) AS publications,
  s.subenabled AS enabled,
  s.subbinary AS "binary", --@ 14+
  false AS "binary", --@ -13
  CASE s.substream WHEN 't' THEN 'on' WHEN 'p' THEN 'parallel' ELSE 'off' END AS streaming, --@ 16+
  CASE WHEN s.substream THEN 'on' ELSE 'off' END AS streaming, --@ 14-15
  'off' AS streaming, --@ -13
  s.subtwophasestate <> 'd' AS two_phase, --@ 15+
  false AS two_phase, --@ -14
  s.subdisableonerr AS disable_on_error, --@ 15+
  false AS disable_on_error, --@ -14
  s.subpasswordrequired AS password_required, s.subrunasowner AS run_as_owner, s.suborigin AS origin, --@ 16+
  true AS password_required, false AS run_as_owner, 'any' AS origin, --@ -15
  s.subfailover AS failover, --@ 17+
  false AS failover, --@ -16
  s.subsynccommit AS synchronous_commit --@ 14+
  pg_catalog.split_part(s.hidden, '.', 3) AS synchronous_commit --@ -13
FROM (
  SELECT s.subname, s.subslotname, s.subpublications, s.subenabled,
    s.oid, s.subbinary, s.substream, s.subsynccommit, --@ 14+
    s.subtwophasestate, s.subdisableonerr, --@ 15+
    s.subpasswordrequired, s.subrunasowner, s.suborigin, --@ 16+
    s.subfailover, --@ 17+
    CASE WHEN pg_catalog.has_column_privilege('pg_catalog.pg_subscription', 'subconninfo', 'SELECT') THEN
      pg_catalog.regexp_replace(pg_catalog.query_to_xml(pg_catalog.format(
        'SELECT pg_catalog.concat_ws(''.'', pg_catalog.encode(pg_catalog.convert_to(subconninfo, ''UTF8''), ''hex''), oid, subsynccommit) AS h
        FROM pg_catalog.pg_subscription WHERE subdbid = %s AND subname = %L', s.subdbid, s.subname), false, false, '')::text,
        '.*<h>(.*)</h>.*', '\1')
    END AS hidden
  FROM pg_catalog.pg_subscription s
  WHERE s.subdbid = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())
  OFFSET 0
) s
