-- for PostgreSQL 18
-- 2 changes (2 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop default public.t.id
ALTER TABLE ONLY public.t ALTER COLUMN id DROP DEFAULT;

-- drop sequence public.t_id_seq
-- hazard breaks-running-code: code that uses sequence public.t_id_seq fails from here on
DROP SEQUENCE public.t_id_seq;

COMMIT;

RESET check_function_bodies;
