-- for PostgreSQL 18
-- 3 changes (3 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop comment on constraint needed ON public.t
COMMENT ON CONSTRAINT needed ON public.t IS NULL;

-- drop comment on constraint t_b_not_null ON public.t
COMMENT ON CONSTRAINT t_b_not_null ON public.t IS NULL;

-- drop comment on constraint given ON DOMAIN public.d
COMMENT ON CONSTRAINT given ON DOMAIN public.d IS NULL;

COMMIT;

RESET check_function_bodies;
