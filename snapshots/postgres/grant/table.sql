-- for PostgreSQL 18
-- 6 changes (1 create, 3 alter, 2 drop) · 8 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- revoke on table public.b from "Odd Role"
REVOKE DELETE ON TABLE public.b FROM "Odd Role";

-- revoke on table public.b from PUBLIC
REVOKE SELECT ON TABLE public.b FROM PUBLIC;

-- revoke on table public.a from reader
-- hazard privilege-widened: gives UPDATE on table public.a to reader
REVOKE GRANT OPTION FOR SELECT ON TABLE public.a FROM reader;

-- grant on table public.a to reader
GRANT UPDATE ON TABLE public.a TO reader WITH GRANT OPTION;

-- revoke on table public.a from writer
-- hazard privilege-widened: gives DELETE, TRUNCATE on table public.a to writer
REVOKE INSERT, UPDATE ON TABLE public.a FROM writer;

-- grant on table public.a to writer
GRANT DELETE, TRUNCATE ON TABLE public.a TO writer;

-- grant on table public.b to writer
-- hazard privilege-widened: gives DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE on table public.b to writer
GRANT DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE ON TABLE public.b TO writer;

-- revoke on table public.c from reader
REVOKE GRANT OPTION FOR SELECT ON TABLE public.c FROM reader;

COMMIT;

RESET check_function_bodies;
