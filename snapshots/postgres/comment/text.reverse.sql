-- for PostgreSQL 18
-- 4 changes (1 create, 2 alter, 1 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop comment on column public.notes.d
COMMENT ON COLUMN public.notes.d IS NULL;

-- create comment on column public.notes.b
COMMENT ON COLUMN public.notes.b IS 'goes';

-- alter comment on column public.notes.c: text
COMMENT ON COLUMN public.notes.c IS 'it''s';

-- alter comment on table public.notes: text
COMMENT ON TABLE public.notes IS 'old';

COMMIT;

RESET check_function_bodies;
