-- for PostgreSQL 18
-- 2 changes (1 create, 1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- grant on table public.t to reader
-- hazard privilege-widened: gives MAINTAIN on table public.t to reader
GRANT MAINTAIN ON TABLE public.t TO reader;

-- revoke on table public.t from writer
REVOKE MAINTAIN ON TABLE public.t FROM writer;

COMMIT;

RESET check_function_bodies;
