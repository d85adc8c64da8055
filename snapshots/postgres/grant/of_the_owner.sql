-- for PostgreSQL 18
-- 4 changes (3 create, 1 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- revoke on function public.f() from the owner
REVOKE EXECUTE ON FUNCTION public.f() FROM CURRENT_USER;

-- revoke on function public.f() from PUBLIC
REVOKE EXECUTE ON FUNCTION public.f() FROM PUBLIC;

-- revoke on table public.a from the owner
REVOKE DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE ON TABLE public.a FROM CURRENT_USER;

-- revoke on table public.b from the owner
REVOKE UPDATE ON TABLE public.b FROM CURRENT_USER;

-- grant on table public.b to the owner
GRANT DELETE ON TABLE public.b TO CURRENT_USER;

COMMIT;

RESET check_function_bodies;
