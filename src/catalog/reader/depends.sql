-- Every edge between objects that users made. Internal ones too: they join a whole to its parts.
SELECT d.classid, d.objid, d.objsubid, d.refclassid, d.refobjid, d.refobjsubid
FROM pg_catalog.pg_depend d
WHERE d.objid >= 16384 AND d.deptype IN ('n', 'a', 'i', 'P', 'S', 'x')
  AND (d.refobjid >= 16384 OR d.refclassid = 'pg_catalog.pg_namespace'::pg_catalog.regclass)
  -- Row types and arrays stand for what they belong to, and users do not see the triggers that enforce a constraint:
  -- these edges lead nowhere, and there are more of them than of others.
  AND NOT (d.deptype = 'i' AND d.classid = 'pg_catalog.pg_type'::pg_catalog.regclass)
  AND NOT (d.deptype = 'i' AND d.classid = 'pg_catalog.pg_trigger'::pg_catalog.regclass)
UNION ALL
-- An inherited column is the parent's column: what changes there changes here.
SELECT 'pg_catalog.pg_class'::pg_catalog.regclass::oid, i.inhrelid, child.attnum::int,
  'pg_catalog.pg_class'::pg_catalog.regclass::oid, i.inhparent, parent.attnum::int
FROM pg_catalog.pg_inherits i
JOIN pg_catalog.pg_attribute parent ON parent.attrelid = i.inhparent AND parent.attnum > 0 AND NOT parent.attisdropped
JOIN pg_catalog.pg_attribute child ON child.attrelid = i.inhrelid AND child.attname = parent.attname AND child.attnum > 0
JOIN pg_catalog.pg_class c ON c.oid = i.inhrelid AND c.relkind IN ('r', 'p', 'f')
UNION ALL
-- An inherited check is the check of the table above: it comes and goes with it.
SELECT 'pg_catalog.pg_constraint'::pg_catalog.regclass::oid, child.oid, 0,
  'pg_catalog.pg_constraint'::pg_catalog.regclass::oid, parent.oid, 0
FROM pg_catalog.pg_inherits i
JOIN pg_catalog.pg_constraint parent ON parent.conrelid = i.inhparent AND parent.contype = 'c' AND NOT parent.connoinherit
JOIN pg_catalog.pg_constraint child
  ON child.conrelid = i.inhrelid AND child.contype = 'c' AND child.conname = parent.conname AND child.coninhcount > 0
UNION ALL
-- What is written as a cast depends on the function behind it, and cannot be written without the cast.
SELECT d.classid, d.objid, d.objsubid, 'pg_catalog.pg_cast'::pg_catalog.regclass::oid, c.oid, 0
FROM pg_catalog.pg_cast c
JOIN pg_catalog.pg_depend d ON d.refclassid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND d.refobjid = c.castfunc
WHERE c.oid >= 16384 AND d.classid <> 'pg_catalog.pg_cast'::pg_catalog.regclass AND d.deptype IN ('n', 'a')
