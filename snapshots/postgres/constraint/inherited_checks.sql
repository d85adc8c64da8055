-- for PostgreSQL 18
-- 6 changes (5 create, 1 alter) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create constraint public.p.alone
-- hazard needs-valid-data: fails if rows violate constraint public.p.alone
ALTER TABLE public.p ADD CONSTRAINT alone CHECK ((a <> 5)) NO INHERIT;

-- create constraint public.p.k
-- hazard needs-valid-data: fails if rows violate constraint public.p.k
ALTER TABLE public.p ADD CONSTRAINT k CHECK ((a > 0));

-- create comment on constraint public.c1.k
COMMENT ON CONSTRAINT k ON public.c1 IS 'inherited';

COMMIT;

RESET check_function_bodies;
