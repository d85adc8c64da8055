-- for PostgreSQL 18
-- 4 changes (4 create) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create comment on column public.heir.x
COMMENT ON COLUMN public.heir.x IS 'inherited';

-- create comment on column public.p.b
COMMENT ON COLUMN public.p.b IS 'of the whole';

-- create comment on column public.p1.b
COMMENT ON COLUMN public.p1.b IS 'of the part';

-- create comment on table public.p1
COMMENT ON TABLE public.p1 IS 'a partition';

COMMIT;

RESET check_function_bodies;
