-- Addresses that stand for another object: what a user sees is the second one. Where a kind's own query can say so for its
-- objects (`alias_oid`) it does.
-- The row type of a relation is the relation (a composite type's relation is the type).
SELECT 'pg_catalog.pg_type'::pg_catalog.regclass::oid, c.reltype, 0, 'pg_catalog.pg_class'::pg_catalog.regclass::oid, c.oid, 0
FROM pg_catalog.pg_class c
WHERE c.relkind <> 'c' AND c.reltype >= 16384
UNION ALL
SELECT 'pg_catalog.pg_class'::pg_catalog.regclass::oid, c.oid, 0, 'pg_catalog.pg_type'::pg_catalog.regclass::oid, c.reltype, 0
FROM pg_catalog.pg_class c
WHERE c.relkind = 'c' AND c.reltype >= 16384
UNION ALL
-- An array type is its element type.
SELECT 'pg_catalog.pg_type'::pg_catalog.regclass::oid, t.oid, 0, 'pg_catalog.pg_type'::pg_catalog.regclass::oid, t.typelem, 0
FROM pg_catalog.pg_type t
WHERE t.typcategory = 'A' AND t.typelem <> 0 AND t.oid >= 16384
UNION ALL
-- A multirange is its range. --@ 14+
SELECT 'pg_catalog.pg_type'::pg_catalog.regclass::oid, r.rngmultitypid, 0, 'pg_catalog.pg_type'::pg_catalog.regclass::oid, r.rngtypid, 0 --@ 14+
FROM pg_catalog.pg_range r WHERE r.rngmultitypid >= 16384 --@ 14+
UNION ALL --@ 14+
-- A function that comes with a type (a constructor of a range) is the type.
SELECT d.classid, d.objid, 0, d.refclassid, d.refobjid, 0
FROM pg_catalog.pg_depend d
WHERE d.deptype = 'i' AND d.objid >= 16384
  AND d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND d.refclassid = 'pg_catalog.pg_type'::pg_catalog.regclass
UNION ALL
-- The rule that makes a view is the view.
SELECT 'pg_catalog.pg_rewrite'::pg_catalog.regclass::oid, r.oid, 0, 'pg_catalog.pg_class'::pg_catalog.regclass::oid, r.ev_class, 0
FROM pg_catalog.pg_rewrite r WHERE r.rulename = '_RETURN' AND r.oid >= 16384
UNION ALL
-- A default of a view's column is the view.
SELECT 'pg_catalog.pg_attrdef'::pg_catalog.regclass::oid, d.oid, 0, 'pg_catalog.pg_class'::pg_catalog.regclass::oid, d.adrelid, d.adnum::int
FROM pg_catalog.pg_attrdef d JOIN pg_catalog.pg_class c ON c.oid = d.adrelid
WHERE c.relkind = 'v'
UNION ALL
-- A foreign key to a partitioned table has one more row for each partition there.
SELECT 'pg_catalog.pg_constraint'::pg_catalog.regclass::oid, c.oid, 0, 'pg_catalog.pg_constraint'::pg_catalog.regclass::oid, c.conparentid, 0
FROM pg_catalog.pg_constraint c JOIN pg_catalog.pg_constraint p ON p.oid = c.conparentid
WHERE c.contype = 'f' AND c.conparentid <> 0 AND c.conrelid = p.conrelid
UNION ALL
-- A member of an operator class or family is that.
SELECT d.classid, d.objid, 0, d.refclassid, d.refobjid, 0
FROM pg_catalog.pg_depend d
WHERE d.objid >= 16384 AND d.deptype IN ('a', 'i')
  AND d.classid IN ('pg_catalog.pg_amop'::pg_catalog.regclass, 'pg_catalog.pg_amproc'::pg_catalog.regclass)
  AND d.refclassid IN ('pg_catalog.pg_opclass'::pg_catalog.regclass, 'pg_catalog.pg_opfamily'::pg_catalog.regclass)
UNION ALL
-- A table or schema of a publication is the publication.
SELECT 'pg_catalog.pg_publication_rel'::pg_catalog.regclass::oid, r.oid, 0,
  'pg_catalog.pg_publication'::pg_catalog.regclass::oid, r.prpubid, 0
FROM pg_catalog.pg_publication_rel r
UNION ALL --@ 15+
SELECT 'pg_catalog.pg_publication_namespace'::pg_catalog.regclass::oid, n.oid, 0, --@ 15+
  'pg_catalog.pg_publication'::pg_catalog.regclass::oid, n.pnpubid, 0 --@ 15+
FROM pg_catalog.pg_publication_namespace n --@ 15+
