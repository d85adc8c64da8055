-- for PostgreSQL 18
-- 5 changes (5 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop default public.a.id
ALTER TABLE ONLY public.a ALTER COLUMN id DROP DEFAULT;

-- drop table public.z
-- hazard data-loss: drops table public.z and all rows in it
DROP TABLE public.z;

COMMIT;

RESET check_function_bodies;
