--? SELECT FROM pg_catalog.pg_policy
SELECT
  'pg_catalog.pg_policy'::pg_catalog.regclass::oid AS class, p.oid,
  p.polname::text AS below,
  'pg_catalog.pg_class'::pg_catalog.regclass::oid AS parent_class, p.polrelid AS parent_oid,
  p.polpermissive AS permissive,
  CASE p.polcmd WHEN '*' THEN 'ALL' WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE' END AS command,
  ARRAY(
    SELECT coalesce(r.rolname::text, 'public') COLLATE "C" AS role
    FROM pg_catalog.unnest(p.polroles) AS u(oid) LEFT JOIN pg_catalog.pg_roles r ON r.oid = u.oid
    ORDER BY role
  ) AS roles,
  pg_catalog.pg_get_expr(p.polqual, p.polrelid) AS "using",
  pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid) AS with_check
FROM pg_catalog.pg_policy p
JOIN pg_catalog.pg_class c ON c.oid = p.polrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE p.oid >= 16384
