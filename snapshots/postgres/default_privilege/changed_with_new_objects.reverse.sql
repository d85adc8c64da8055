-- for PostgreSQL 18
-- 13 changes (1 create, 1 alter, 11 drop) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- change default privilege on functions to PUBLIC
-- hazard privilege-widened: gives EXECUTE on new functions to PUBLIC
ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON FUNCTIONS TO PUBLIC;

-- change default privilege on tables to "Odd Role"
ALTER DEFAULT PRIVILEGES REVOKE DELETE ON TABLES FROM "Odd Role";

-- drop function public.f()
-- hazard breaks-running-code: code that uses function public.f() fails from here on
DROP FUNCTION public.f();

-- drop table public.after
-- hazard data-loss: drops table public.after and all rows in it
-- hazard breaks-running-code: code that uses table public.after fails from here on
DROP TABLE public.after;

-- drop table public.other
-- hazard data-loss: drops table public.other and all rows in it
-- hazard breaks-running-code: code that uses table public.other fails from here on
DROP TABLE public.other;

-- change default privilege on tables to reader
-- hazard privilege-widened: gives SELECT on new tables to reader
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO reader;

-- change default privilege on tables to writer
-- hazard privilege-widened: gives INSERT on new tables to writer
ALTER DEFAULT PRIVILEGES GRANT INSERT ON TABLES TO writer;

COMMIT;

RESET check_function_bodies;
