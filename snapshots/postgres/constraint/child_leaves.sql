-- for PostgreSQL 18
-- 3 changes (2 alter, 1 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter table public.c: no longer inherits from public.p
ALTER TABLE public.c NO INHERIT public.p;

-- drop constraint public.c.l
ALTER TABLE public.c DROP CONSTRAINT l;

COMMIT;

RESET check_function_bodies;
