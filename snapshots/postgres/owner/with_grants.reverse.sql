-- for PostgreSQL 18
-- 10 changes (2 create, 2 alter, 6 drop) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- revoke on table public.a from writer
REVOKE SELECT ON TABLE public.a FROM writer;

-- give table public.b to CURRENT_USER
ALTER TABLE public.b OWNER TO CURRENT_USER;

-- drop table public.d
-- hazard data-loss: drops table public.d and all rows in it
-- hazard breaks-running-code: code that uses table public.d fails from here on
DROP TABLE public.d;

-- give table public.a to writer
ALTER TABLE public.a OWNER TO writer;

-- give table public.c to writer
ALTER TABLE public.c OWNER TO writer;

-- grant on table public.a to reader
-- hazard privilege-widened: gives SELECT on table public.a to reader
GRANT SELECT ON TABLE public.a TO reader;

-- grant on table public.b to writer
-- hazard privilege-widened: gives SELECT on table public.b to writer
GRANT SELECT ON TABLE public.b TO writer;

COMMIT;

RESET check_function_bodies;
