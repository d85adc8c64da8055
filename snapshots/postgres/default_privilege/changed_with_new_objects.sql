-- for PostgreSQL 18
-- 13 changes (11 create, 1 alter, 1 drop) · 12 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- change default privilege on tables to reader
ALTER DEFAULT PRIVILEGES REVOKE SELECT ON TABLES FROM reader;

-- create table public.after
CREATE TABLE public.after (
  a integer
);

-- create table public.other
CREATE TABLE public.other (
  a integer
);

-- create function public.f()
-- hazard unchecked-body: PostgreSQL looks into the body of function public.f() (sql) only when it runs
CREATE OR REPLACE FUNCTION public.f()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

-- revoke on function public.f() from PUBLIC
REVOKE EXECUTE ON FUNCTION public.f() FROM PUBLIC;

-- grant on table public.after to "Odd Role"
GRANT DELETE ON TABLE public.after TO "Odd Role";

-- revoke on table public.after from writer
REVOKE INSERT ON TABLE public.after FROM writer;

-- grant on table public.other to reader
GRANT SELECT ON TABLE public.other TO reader;

-- revoke on table public.other from writer: not as default privileges have it
REVOKE INSERT, SELECT ON TABLE public.other FROM writer;

-- change default privilege on functions to PUBLIC
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

-- change default privilege on tables to "Odd Role"
-- hazard privilege-widened: gives DELETE on new tables to "Odd Role"
ALTER DEFAULT PRIVILEGES GRANT DELETE ON TABLES TO "Odd Role";

-- change default privilege on tables to writer
ALTER DEFAULT PRIVILEGES REVOKE INSERT ON TABLES FROM writer;

COMMIT;

RESET check_function_bodies;
