-- for PostgreSQL 18
-- 12 changes (3 create, 9 drop) · 12 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- revoke on function public.pg_stat_statements(boolean) from writer
REVOKE EXECUTE ON FUNCTION public.pg_stat_statements(boolean) FROM writer;

-- grant on table public.pg_stat_statements to PUBLIC
-- hazard privilege-widened: gives SELECT on table public.pg_stat_statements to PUBLIC
GRANT SELECT ON TABLE public.pg_stat_statements TO PUBLIC;

-- revoke on column public.pg_stat_statements.query from writer
REVOKE SELECT (query) ON TABLE public.pg_stat_statements FROM writer;

-- revoke on table public.pg_stat_statements from writer
REVOKE SELECT ON TABLE public.pg_stat_statements FROM writer;

-- grant on function public.digest(text, text) to PUBLIC
-- hazard privilege-widened: gives EXECUTE on function public.digest(text, text) to PUBLIC
GRANT EXECUTE ON FUNCTION public.digest(text, text) TO PUBLIC;

-- revoke on function public.digest(text, text) from reader
REVOKE EXECUTE ON FUNCTION public.digest(text, text) FROM reader;

-- revoke on function public.digest(text, text) from writer
REVOKE EXECUTE ON FUNCTION public.digest(text, text) FROM writer;

-- grant on function public.pgstattuple(regclass) to pg_stat_scan_tables
-- hazard privilege-widened: gives EXECUTE on function public.pgstattuple(regclass) to pg_stat_scan_tables
GRANT EXECUTE ON FUNCTION public.pgstattuple(regclass) TO pg_stat_scan_tables;

-- revoke on function public.pgstattuple(regclass) from reader
REVOKE EXECUTE ON FUNCTION public.pgstattuple(regclass) FROM reader;

-- grant on column public.pg_stat_statements.calls to reader
-- hazard privilege-widened: gives SELECT on column public.pg_stat_statements.calls to reader
GRANT SELECT (calls) ON TABLE public.pg_stat_statements TO reader;

-- grant on column public.pg_stat_statements.query to reader
-- hazard privilege-widened: gives SELECT on column public.pg_stat_statements.query to reader
GRANT SELECT (query) ON TABLE public.pg_stat_statements TO reader;

-- grant on function public.gen_random_bytes(integer) to reader
-- hazard privilege-widened: gives EXECUTE on function public.gen_random_bytes(integer) to reader
GRANT EXECUTE ON FUNCTION public.gen_random_bytes(integer) TO reader;

COMMIT;

RESET check_function_bodies;
