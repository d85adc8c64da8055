-- for PostgreSQL 18
-- 6 changes (4 create, 2 drop) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop comment on function public."Other"(date, date)
COMMENT ON FUNCTION public."Other"(date, date) IS NULL;

-- grant on function public.span(integer, integer) to PUBLIC
-- hazard privilege-widened: gives EXECUTE on function public.span(integer, integer) to PUBLIC
GRANT EXECUTE ON FUNCTION public.span(integer, integer) TO PUBLIC;

-- revoke on function public."Other"(date, date, text) from PUBLIC
REVOKE EXECUTE ON FUNCTION public."Other"(date, date, text) FROM PUBLIC;

-- grant on function public."Other"(date, date, text) to reader
-- hazard privilege-widened: gives EXECUTE on function public."Other"(date, date, text) to reader
GRANT EXECUTE ON FUNCTION public."Other"(date, date, text) TO reader;

-- revoke on range type public.span from PUBLIC
REVOKE USAGE ON TYPE public.span FROM PUBLIC;

-- create comment on function public.span(integer, integer)
COMMENT ON FUNCTION public.span(integer, integer) IS 'makes one';

COMMIT;

RESET check_function_bodies;
