-- for PostgreSQL 18
-- 6 changes (2 create, 4 drop) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop comment on function public.span(integer, integer)
COMMENT ON FUNCTION public.span(integer, integer) IS NULL;

-- grant on function public."Other"(date, date, text) to PUBLIC
-- hazard privilege-widened: gives EXECUTE on function public."Other"(date, date, text) to PUBLIC
GRANT EXECUTE ON FUNCTION public."Other"(date, date, text) TO PUBLIC;

-- revoke on function public."Other"(date, date, text) from reader
REVOKE EXECUTE ON FUNCTION public."Other"(date, date, text) FROM reader;

-- grant on range type public.span to PUBLIC
-- hazard privilege-widened: gives USAGE on range type public.span to PUBLIC
GRANT USAGE ON TYPE public.span TO PUBLIC;

-- revoke on function public.span(integer, integer) from PUBLIC
REVOKE EXECUTE ON FUNCTION public.span(integer, integer) FROM PUBLIC;

-- create comment on function public."Other"(date, date)
COMMENT ON FUNCTION public."Other"(date, date) IS 'makes one';

COMMIT;

RESET check_function_bodies;
