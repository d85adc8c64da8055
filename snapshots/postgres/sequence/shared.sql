-- for PostgreSQL 18
-- 5 changes (5 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop default public.a.id
ALTER TABLE ONLY public.a ALTER COLUMN id DROP DEFAULT;

-- drop table public.z
-- hazard data-loss: drops table public.z and all rows in it
-- hazard breaks-running-code: code that uses table public.z fails from here on
-- hazard breaks-running-code: code that uses sequence public.z_id_seq fails from here on
DROP TABLE public.z;

COMMIT;

RESET check_function_bodies;
