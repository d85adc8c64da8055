-- for PostgreSQL 18
-- 4 changes (2 create, 2 drop) · 2 statements in 2 transactions

SET check_function_bodies = off;

BEGIN;

-- create constraint public.t.t_pkey
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX t_pkey;

COMMIT;

BEGIN;

-- create constraint public.t.u
ALTER TABLE public.t ADD CONSTRAINT u UNIQUE USING INDEX u DEFERRABLE;

COMMIT;

RESET check_function_bodies;
