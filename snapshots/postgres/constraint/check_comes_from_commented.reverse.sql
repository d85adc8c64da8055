-- for PostgreSQL 18
-- 3 changes (1 alter, 2 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter table public.joins: no longer inherits from public.up
ALTER TABLE public.joins NO INHERIT public.up;

-- drop constraint public.joins.ch
ALTER TABLE public.joins DROP CONSTRAINT ch;

COMMIT;

RESET check_function_bodies;
