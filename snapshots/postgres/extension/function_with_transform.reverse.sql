-- for PostgreSQL 18
-- 2 changes (2 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop function public.g(public.hstore)
-- hazard breaks-running-code: code that uses function public.g(public.hstore) fails from here on
DROP FUNCTION public.g(public.hstore);

-- drop extension hstore
-- hazard breaks-running-code: code that uses extension hstore fails from here on
DROP EXTENSION hstore;

COMMIT;

RESET check_function_bodies;
