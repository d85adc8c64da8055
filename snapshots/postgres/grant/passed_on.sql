-- for PostgreSQL 18
-- 3 changes (2 alter, 1 drop) · 12 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- revoke on table public.b from reader
REVOKE INSERT, SELECT ON TABLE public.b FROM reader;

-- revoke on table public.a from reader
REVOKE INSERT ON TABLE public.a FROM reader CASCADE;

-- revoke on table public.a from reader
REVOKE GRANT OPTION FOR SELECT ON TABLE public.a FROM reader CASCADE;

-- revoke on table public.a from writer
REVOKE SELECT ON TABLE public.a FROM writer CASCADE;

-- revoke on table public.a from writer
REVOKE GRANT OPTION FOR INSERT ON TABLE public.a FROM writer CASCADE;

-- grant on table public.a to "Odd Role": again, as it goes with what is revoked
GRANT SELECT ON TABLE public.a TO "Odd Role";

-- grant on table public.a to "Odd Role": again, as it goes with what is revoked
GRANT SELECT ON TABLE public.a TO "Odd Role";

-- grant on table public.a to "Odd Role": again, as it goes with what is revoked
GRANT SELECT ON TABLE public.a TO "Odd Role";

-- grant on table public.a to reader: again, as it goes with what is revoked
GRANT SELECT ON TABLE public.a TO reader;

-- revoke on table public.b from writer: takes back grant on table public.b to reader, which it gave
REVOKE GRANT OPTION FOR INSERT, SELECT ON TABLE public.b FROM writer CASCADE;

-- grant on table public.b to writer: takes back grant on table public.b to reader, which it gave
GRANT INSERT, SELECT ON TABLE public.b TO writer WITH GRANT OPTION;

-- grant on table public.b to "Odd Role": again, as it goes with what is revoked
GRANT SELECT ON TABLE public.b TO "Odd Role";

COMMIT;

RESET check_function_bodies;
