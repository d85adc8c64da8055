--? SELECT FROM pg_catalog.pg_auth_members WHERE member >= 16384
-- The first superuser can neither be named nor need a membership. What several grants of one sort give adds up.
SELECT
  ARRAY[
    r.rolname::text, m.rolname::text,
    CASE WHEN a.grantor = 10 OR g.rolname = current_user THEN '' ELSE g.rolname::text END --@ 16+
    '' --@ -15
  ] AS path,
  'pg_catalog.pg_authid'::pg_catalog.regclass::oid AS parent_class, m.oid AS parent_oid,
  pg_catalog.bool_or(a.admin_option) AS admin,
  pg_catalog.bool_or(a.inherit_option) AS inherit, --@ 16+
  pg_catalog.bool_or(a.set_option) AS "set", --@ 16+
  NULL::bool AS inherit, NULL::bool AS "set", --@ -15
  m.rolinherit AS inherits
FROM pg_catalog.pg_auth_members a
JOIN pg_catalog.pg_roles r ON r.oid = a.roleid
JOIN pg_catalog.pg_roles m ON m.oid = a.member
JOIN pg_catalog.pg_roles g ON g.oid = a.grantor --@ 16+
WHERE a.roleid <> 10 AND a.member >= 16384
  -- Whoever creates a role and is no superuser is given it: a new role has that by itself. --@ 16+
  AND NOT (a.grantor = 10 AND m.rolname = current_user AND NOT m.rolsuper) --@ 16+
GROUP BY path, m.oid, m.rolinherit
