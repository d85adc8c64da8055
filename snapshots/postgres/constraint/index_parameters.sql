-- for PostgreSQL 18
-- 2 changes (2 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter constraint public.t.t_b_key: storage parameters
ALTER INDEX public.t_b_key RESET (fillfactor);

-- alter constraint public.t.t_pkey: storage parameters
ALTER INDEX public.t_pkey SET (fillfactor='60');

COMMIT;

RESET check_function_bodies;
