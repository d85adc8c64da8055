-- for PostgreSQL 18
-- 12 changes (9 create, 3 drop) · 12 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- revoke on column public.pg_stat_statements.calls from reader
REVOKE SELECT (calls) ON TABLE public.pg_stat_statements FROM reader;

-- revoke on column public.pg_stat_statements.query from reader
REVOKE SELECT (query) ON TABLE public.pg_stat_statements FROM reader;

-- revoke on function public.gen_random_bytes(integer) from reader
REVOKE EXECUTE ON FUNCTION public.gen_random_bytes(integer) FROM reader;

-- grant on function public.pg_stat_statements(boolean) to writer
-- hazard privilege-widened: gives EXECUTE on function public.pg_stat_statements(boolean) to writer
GRANT EXECUTE ON FUNCTION public.pg_stat_statements(boolean) TO writer;

-- revoke on table public.pg_stat_statements from PUBLIC
REVOKE SELECT ON TABLE public.pg_stat_statements FROM PUBLIC;

-- grant on table public.pg_stat_statements to writer
-- hazard privilege-widened: gives SELECT on table public.pg_stat_statements to writer
GRANT SELECT ON TABLE public.pg_stat_statements TO writer;

-- grant on column public.pg_stat_statements.query to writer
-- hazard privilege-widened: gives SELECT on column public.pg_stat_statements.query to writer
GRANT SELECT (query) ON TABLE public.pg_stat_statements TO writer;

-- revoke on function public.digest(text, text) from PUBLIC
REVOKE EXECUTE ON FUNCTION public.digest(text, text) FROM PUBLIC;

-- grant on function public.digest(text, text) to reader
-- hazard privilege-widened: gives EXECUTE on function public.digest(text, text) to reader
GRANT EXECUTE ON FUNCTION public.digest(text, text) TO reader WITH GRANT OPTION;

-- grant on function public.digest(text, text) to writer
-- hazard privilege-widened: gives EXECUTE on function public.digest(text, text) to writer
GRANT EXECUTE ON FUNCTION public.digest(text, text) TO writer WITH GRANT OPTION;

-- revoke on function public.pgstattuple(regclass) from pg_stat_scan_tables
REVOKE EXECUTE ON FUNCTION public.pgstattuple(regclass) FROM pg_stat_scan_tables;

-- grant on function public.pgstattuple(regclass) to reader
-- hazard privilege-widened: gives EXECUTE on function public.pgstattuple(regclass) to reader
GRANT EXECUTE ON FUNCTION public.pgstattuple(regclass) TO reader;

COMMIT;

RESET check_function_bodies;
