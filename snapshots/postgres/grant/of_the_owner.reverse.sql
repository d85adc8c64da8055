-- for PostgreSQL 18
-- 4 changes (1 alter, 3 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- grant on function public.f() to the owner
GRANT EXECUTE ON FUNCTION public.f() TO CURRENT_USER;

-- grant on function public.f() to PUBLIC
-- hazard privilege-widened: gives EXECUTE on function public.f() to PUBLIC
GRANT EXECUTE ON FUNCTION public.f() TO PUBLIC;

-- grant on table public.a to the owner
GRANT DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE ON TABLE public.a TO CURRENT_USER;

-- revoke on table public.b from the owner
REVOKE DELETE ON TABLE public.b FROM CURRENT_USER;

-- grant on table public.b to the owner
GRANT UPDATE ON TABLE public.b TO CURRENT_USER;

COMMIT;

RESET check_function_bodies;
