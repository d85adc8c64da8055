-- for PostgreSQL 18
-- 7 changes (1 create, 2 alter, 4 drop) · 9 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- revoke on column public.t.b from reader
REVOKE UPDATE (b) ON TABLE public.t FROM reader;

-- revoke on column public.t.c from PUBLIC
REVOKE REFERENCES (c) ON TABLE public.t FROM PUBLIC;

-- revoke on column public.t.c from reader
REVOKE UPDATE (c) ON TABLE public.t FROM reader;

-- revoke on table public.t from writer
REVOKE SELECT ON TABLE public.t FROM writer;

-- grant on column public.t.a to writer: again, as it goes with what is revoked
GRANT SELECT (a) ON TABLE public.t TO writer;

-- revoke on column public.t.b from writer
-- hazard privilege-widened: gives UPDATE on column public.t.b to writer
REVOKE SELECT (b) ON TABLE public.t FROM writer;

-- grant on column public.t.b to writer
GRANT UPDATE (b) ON TABLE public.t TO writer;

-- grant on table public.t to "Odd Role"
-- hazard privilege-widened: gives SELECT on table public.t to "Odd Role"
GRANT SELECT ON TABLE public.t TO "Odd Role";

-- grant on table public.t to reader
-- hazard privilege-widened: gives UPDATE on table public.t to reader
GRANT UPDATE ON TABLE public.t TO reader;

COMMIT;

RESET check_function_bodies;
