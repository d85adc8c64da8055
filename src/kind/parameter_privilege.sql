SELECT --@ 15+
  ARRAY[p.parname, coalesce(r.rolname::text, 'public')] AS path, --@ 15+
  array_agg(DISTINCT a.privilege_type COLLATE "C" ORDER BY a.privilege_type COLLATE "C") AS privileges, --@ 15+
  coalesce(array_agg(DISTINCT a.privilege_type COLLATE "C" ORDER BY a.privilege_type COLLATE "C") --@ 15+
    FILTER (WHERE a.is_grantable), '{}') AS grantable --@ 15+
FROM pg_catalog.pg_parameter_acl p --@ 15+
CROSS JOIN pg_catalog.aclexplode(p.paracl) a --@ 15+
LEFT JOIN pg_catalog.pg_roles r ON r.oid = a.grantee --@ 15+
-- A superuser may set everything. --@ 15+
WHERE a.grantee <> 10 --@ 15+
GROUP BY p.parname, r.rolname --@ 15+
