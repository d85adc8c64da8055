-- for PostgreSQL 18
-- 3 changes (3 create) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create comment on constraint needed ON public.t
COMMENT ON CONSTRAINT needed ON public.t IS 'always known';

-- create comment on constraint t_b_not_null ON public.t
COMMENT ON CONSTRAINT t_b_not_null ON public.t IS 'known as well';

-- create comment on constraint given ON DOMAIN public.d
COMMENT ON CONSTRAINT given ON DOMAIN public.d IS 'of a domain';

COMMIT;

RESET check_function_bodies;
