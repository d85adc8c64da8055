-- for PostgreSQL 18
-- 3 changes (3 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter index public.g: storage parameters
ALTER INDEX public.g SET (fastupdate='off', gin_pending_list_limit='128');

-- alter index public.i: storage parameters
ALTER INDEX public.i RESET (deduplicate_items);

-- alter index public.i: storage parameters
ALTER INDEX public.i SET (fillfactor='80');

-- alter index public.k: storage parameters
ALTER INDEX public.k RESET (fillfactor);

COMMIT;

RESET check_function_bodies;
