-- Objects that belong to an extension are the extension's, not ours.
SELECT d.classid, d.objid
FROM pg_catalog.pg_depend d
WHERE d.deptype IN ('e', 'x') AND d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
  AND d.deptype = 'e'
