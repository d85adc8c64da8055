-- for PostgreSQL 18
-- 1 change (1 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.sorted for now: it depends on collation public.numeric_order
DROP VIEW public.sorted;

-- drop collation public.numeric_order for now: it cannot be changed in place
DROP COLLATION public.numeric_order;

-- create collation public.numeric_order again
CREATE COLLATION public.numeric_order (provider = icu, locale = 'en-u-kn-true-ks-level2', deterministic = false);

-- create view public.sorted again
CREATE VIEW public.sorted AS
 SELECT name
   FROM public.files
  ORDER BY (name COLLATE public.numeric_order);

COMMIT;

RESET check_function_bodies;
