-- for PostgreSQL 18
-- 6 changes (2 create, 3 alter, 1 drop) · 8 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- revoke on table public.b from writer
REVOKE DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE ON TABLE public.b FROM writer;

-- revoke on table public.a from reader
REVOKE UPDATE ON TABLE public.a FROM reader;

-- grant on table public.a to reader
GRANT SELECT ON TABLE public.a TO reader WITH GRANT OPTION;

-- revoke on table public.a from writer
-- hazard privilege-widened: gives INSERT, UPDATE on table public.a to writer
REVOKE DELETE, TRUNCATE ON TABLE public.a FROM writer;

-- grant on table public.a to writer
GRANT INSERT, UPDATE ON TABLE public.a TO writer;

-- grant on table public.b to "Odd Role"
-- hazard privilege-widened: gives DELETE on table public.b to "Odd Role"
GRANT DELETE ON TABLE public.b TO "Odd Role";

-- grant on table public.b to PUBLIC
-- hazard privilege-widened: gives SELECT on table public.b to PUBLIC
GRANT SELECT ON TABLE public.b TO PUBLIC;

-- grant on table public.c to reader
GRANT SELECT ON TABLE public.c TO reader WITH GRANT OPTION;

COMMIT;

RESET check_function_bodies;
