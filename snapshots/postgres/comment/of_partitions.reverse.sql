-- for PostgreSQL 18
-- 4 changes (4 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop comment on column public.heir.x
COMMENT ON COLUMN public.heir.x IS NULL;

-- drop comment on column public.p.b
COMMENT ON COLUMN public.p.b IS NULL;

-- drop comment on column public.p1.b
COMMENT ON COLUMN public.p1.b IS NULL;

-- drop comment on table public.p1
COMMENT ON TABLE public.p1 IS NULL;

COMMIT;

RESET check_function_bodies;
