-- for PostgreSQL 18
-- 1 change (1 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.sorted for now: it depends on collation public.own
DROP VIEW public.sorted;

-- drop collation public.own for now: it cannot be changed in place
DROP COLLATION public.own;

-- create collation public.own again
CREATE COLLATION public.own (provider = builtin, locale = 'C');

-- create view public.sorted again
CREATE VIEW public.sorted AS
 SELECT name
   FROM public.files
  ORDER BY (name COLLATE public.own);

COMMIT;

RESET check_function_bodies;
