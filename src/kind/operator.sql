--? SELECT FROM pg_catalog.pg_operator WHERE oid >= 16384
-- Operators. One that was only named by another, as its commutator, has no function and is none.
WITH named AS NOT MATERIALIZED (
  SELECT o.oid, n.oid AS schema,
    CASE WHEN o.oprleft <> 0 THEN pg_catalog.format_type(o.oprleft, NULL) END AS left,
    CASE WHEN o.oprright <> 0 THEN pg_catalog.format_type(o.oprright, NULL) END AS right,
    ARRAY[n.nspname::text, pg_catalog.format('%s(%s, %s)', o.oprname,
      CASE WHEN o.oprleft = 0 THEN 'NONE' ELSE pg_catalog.format_type(o.oprleft, NULL) END,
      CASE WHEN o.oprright = 0 THEN 'NONE' ELSE pg_catalog.format_type(o.oprright, NULL) END)] AS path
  FROM pg_catalog.pg_operator o
  JOIN pg_catalog.pg_namespace n ON n.oid = o.oprnamespace
)
SELECT 'pg_catalog.pg_operator'::pg_catalog.regclass::oid AS class, o.oid, named.path,
  'pg_catalog.pg_namespace'::pg_catalog.regclass::oid AS parent_class, named.schema AS parent_oid,
  named.left, named.right,
  o.oprcode::text AS function,
  commutator.path AS commutator,
  negator.path AS negator,
  CASE WHEN o.oprrest <> 0 THEN o.oprrest::text END AS restrict,
  CASE WHEN o.oprjoin <> 0 THEN o.oprjoin::text END AS join,
  o.oprcanhash AS hashes,
  o.oprcanmerge AS merges
FROM pg_catalog.pg_operator o
JOIN named ON named.oid = o.oid
LEFT JOIN named commutator ON commutator.oid = o.oprcom
LEFT JOIN named negator ON negator.oid = o.oprnegate
WHERE o.oid >= 16384 AND o.oprcode <> 0
