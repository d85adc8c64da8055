-- Addresses that stand for another object: what a user sees is the second one.
-- The row type of a relation is the relation (a composite type's relation is the type).
SELECT 'pg_catalog.pg_type'::pg_catalog.regclass::oid, t.oid, 0, 'pg_catalog.pg_class'::pg_catalog.regclass::oid, t.typrelid, 0
FROM pg_catalog.pg_type t JOIN pg_catalog.pg_class c ON c.oid = t.typrelid
WHERE c.relkind <> 'c' AND t.oid >= 16384
UNION ALL
SELECT 'pg_catalog.pg_class'::pg_catalog.regclass::oid, t.typrelid, 0, 'pg_catalog.pg_type'::pg_catalog.regclass::oid, t.oid, 0
FROM pg_catalog.pg_type t JOIN pg_catalog.pg_class c ON c.oid = t.typrelid
WHERE c.relkind = 'c' AND t.oid >= 16384
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
-- A generation expression is its column, a default of a view's column the view.
SELECT 'pg_catalog.pg_attrdef'::pg_catalog.regclass::oid, d.oid, 0, 'pg_catalog.pg_class'::pg_catalog.regclass::oid, d.adrelid, d.adnum::int
FROM pg_catalog.pg_attrdef d
JOIN pg_catalog.pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum
WHERE a.attrelid >= 16384 AND a.attgenerated <> ''
UNION ALL
SELECT 'pg_catalog.pg_attrdef'::pg_catalog.regclass::oid, d.oid, 0, 'pg_catalog.pg_class'::pg_catalog.regclass::oid, d.adrelid, d.adnum::int
FROM pg_catalog.pg_attrdef d JOIN pg_catalog.pg_class c ON c.oid = d.adrelid
WHERE c.relkind = 'v'
UNION ALL
-- The index under a constraint is the constraint.
SELECT 'pg_catalog.pg_class'::pg_catalog.regclass::oid, c.conindid, 0, 'pg_catalog.pg_constraint'::pg_catalog.regclass::oid, c.oid, 0
FROM pg_catalog.pg_constraint c WHERE c.contype IN ('p', 'u', 'x') AND c.conindid <> 0
UNION ALL
-- A foreign key to a partitioned table has one more row for each partition there.
SELECT 'pg_catalog.pg_constraint'::pg_catalog.regclass::oid, c.oid, 0, 'pg_catalog.pg_constraint'::pg_catalog.regclass::oid, c.conparentid, 0
FROM pg_catalog.pg_constraint c JOIN pg_catalog.pg_constraint p ON p.oid = c.conparentid
WHERE c.contype = 'f' AND c.conrelid = p.conrelid
UNION ALL
-- An identity column's sequence is the column.
SELECT d.classid, d.objid, 0, d.refclassid, d.refobjid, d.refobjsubid
FROM pg_catalog.pg_depend d
WHERE d.deptype = 'i' AND d.refobjsubid > 0 AND d.objsubid = 0
  AND d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
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
