-- for PostgreSQL 18
-- 3 changes (3 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter index public.g: storage parameters
ALTER INDEX public.g RESET (fastupdate);

-- alter index public.g: storage parameters
ALTER INDEX public.g SET (gin_pending_list_limit='256');

-- alter index public.i: storage parameters
ALTER INDEX public.i RESET (fillfactor);

-- alter index public.i: storage parameters
ALTER INDEX public.i SET (deduplicate_items='off');

-- alter index public.k: storage parameters
ALTER INDEX public.k SET (fillfactor='60');

COMMIT;

RESET check_function_bodies;
