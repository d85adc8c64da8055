-- for PostgreSQL 18
-- 2 changes (1 alter, 1 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- revoke on table public.t from reader
REVOKE MAINTAIN ON TABLE public.t FROM reader;

-- grant on table public.t to writer
-- hazard privilege-widened: gives MAINTAIN on table public.t to writer
GRANT MAINTAIN ON TABLE public.t TO writer;

COMMIT;

RESET check_function_bodies;
