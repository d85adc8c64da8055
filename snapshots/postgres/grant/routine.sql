-- for PostgreSQL 18
-- 8 changes (8 create) · 8 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- grant on aggregate public.how_many(*) to writer
-- hazard privilege-widened: gives EXECUTE on aggregate public.how_many(*) to writer
GRANT EXECUTE ON FUNCTION public.how_many() TO writer;

-- revoke on aggregate public.total(integer) from PUBLIC
REVOKE EXECUTE ON FUNCTION public.total(integer) FROM PUBLIC;

-- revoke on function public."Odd(f"() from PUBLIC
REVOKE EXECUTE ON FUNCTION public."Odd(f"() FROM PUBLIC;

-- revoke on function public.f(integer) from PUBLIC
REVOKE EXECUTE ON FUNCTION public.f(integer) FROM PUBLIC;

-- grant on function public.f(integer) to reader
-- hazard privilege-widened: gives EXECUTE on function public.f(integer) to reader
GRANT EXECUTE ON FUNCTION public.f(integer) TO reader;

-- grant on function public.f(public.item[]) to reader
-- hazard privilege-widened: gives EXECUTE on function public.f(public.item[]) to reader
GRANT EXECUTE ON FUNCTION public.f(public.item[]) TO reader WITH GRANT OPTION;

-- grant on function public.p(integer) to "Odd Role"
-- hazard privilege-widened: gives EXECUTE on function public.p(integer) to "Odd Role"
GRANT EXECUTE ON PROCEDURE public.p(integer) TO "Odd Role";

-- revoke on function public.p(integer) from PUBLIC
REVOKE EXECUTE ON PROCEDURE public.p(integer) FROM PUBLIC;

COMMIT;

RESET check_function_bodies;
