-- for PostgreSQL 18
-- 7 changes (4 create, 2 alter, 1 drop) · 9 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- revoke on table public.t from "Odd Role"
REVOKE SELECT ON TABLE public.t FROM "Odd Role";

-- grant on column public.t.a to "Odd Role": again, as it goes with what is revoked
GRANT SELECT (a) ON TABLE public.t TO "Odd Role" WITH GRANT OPTION;

-- grant on column public.t.c to PUBLIC
-- hazard privilege-widened: gives REFERENCES on column public.t.c to PUBLIC
GRANT REFERENCES (c) ON TABLE public.t TO PUBLIC;

-- revoke on table public.t from reader
REVOKE UPDATE ON TABLE public.t FROM reader;

-- grant on column public.t.b to reader
-- hazard privilege-widened: gives UPDATE on column public.t.b to reader
GRANT UPDATE (b) ON TABLE public.t TO reader;

-- grant on column public.t.c to reader
-- hazard privilege-widened: gives UPDATE on column public.t.c to reader
GRANT UPDATE (c) ON TABLE public.t TO reader;

-- grant on table public.t to writer
-- hazard privilege-widened: gives SELECT on table public.t to writer
GRANT SELECT ON TABLE public.t TO writer;

-- revoke on column public.t.b from writer
-- hazard privilege-widened: gives SELECT on column public.t.b to writer
REVOKE UPDATE (b) ON TABLE public.t FROM writer;

-- grant on column public.t.b to writer
GRANT SELECT (b) ON TABLE public.t TO writer;

COMMIT;

RESET check_function_bodies;
