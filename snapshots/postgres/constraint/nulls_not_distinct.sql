-- for PostgreSQL 18
-- 3 changes (1 create, 1 alter, 1 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t.u for now: it cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT u;

-- create constraint public.t.u again
ALTER TABLE public.t ADD CONSTRAINT u UNIQUE NULLS NOT DISTINCT (a);

-- create constraint public.t.v
-- hazard needs-valid-data: fails if rows violate constraint public.t.v
ALTER TABLE public.t ADD CONSTRAINT v UNIQUE USING INDEX v;

COMMIT;

RESET check_function_bodies;
