-- for PostgreSQL 18
-- 2 changes (2 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter constraint public.t.t_b_key: storage parameters
ALTER INDEX public.t_b_key SET (fillfactor='50');

-- alter constraint public.t.t_pkey: storage parameters
ALTER INDEX public.t_pkey RESET (fillfactor);

COMMIT;

RESET check_function_bodies;
