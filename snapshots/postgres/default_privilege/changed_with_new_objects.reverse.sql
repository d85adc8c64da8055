-- for PostgreSQL 18
-- 13 changes (1 create, 1 alter, 11 drop) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- change default privilege on functions to PUBLIC
ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON FUNCTIONS TO PUBLIC;

-- change default privilege on tables to "Odd Role"
ALTER DEFAULT PRIVILEGES REVOKE DELETE ON TABLES FROM "Odd Role";

-- drop function public.f()
DROP FUNCTION public.f();

-- drop table public.after
-- hazard data-loss: drops table public.after and all rows in it
DROP TABLE public.after;

-- drop table public.other
-- hazard data-loss: drops table public.other and all rows in it
DROP TABLE public.other;

-- change default privilege on tables to reader
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO reader;

-- change default privilege on tables to writer
ALTER DEFAULT PRIVILEGES GRANT INSERT ON TABLES TO writer;

COMMIT;

RESET check_function_bodies;
