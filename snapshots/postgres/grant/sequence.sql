-- for PostgreSQL 18
-- 3 changes (3 create) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- grant on sequence public.t_b_seq to reader
-- hazard privilege-widened: gives UPDATE on sequence public.t_b_seq to reader
GRANT UPDATE ON SEQUENCE public.t_b_seq TO reader WITH GRANT OPTION;

-- grant on sequence public.s to writer
-- hazard privilege-widened: gives SELECT, USAGE on sequence public.s to writer
GRANT SELECT, USAGE ON SEQUENCE public.s TO writer;

-- grant on sequence public.t_a_seq to reader
-- hazard privilege-widened: gives SELECT on sequence public.t_a_seq to reader
GRANT SELECT ON SEQUENCE public.t_a_seq TO reader;

COMMIT;

RESET check_function_bodies;
