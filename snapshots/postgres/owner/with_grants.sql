-- for PostgreSQL 18
-- 10 changes (6 create, 2 alter, 2 drop) · 9 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- revoke on table public.a from reader
REVOKE SELECT ON TABLE public.a FROM reader;

-- revoke on table public.b from writer
REVOKE SELECT ON TABLE public.b FROM writer;

-- create table public.d
CREATE TABLE public.d (
  x integer
);

-- give table public.a to reader
ALTER TABLE public.a OWNER TO reader;

-- give table public.b to writer
ALTER TABLE public.b OWNER TO writer;

-- give table public.c to reader
ALTER TABLE public.c OWNER TO reader;

-- give table public.d to reader
ALTER TABLE public.d OWNER TO reader;

-- grant on table public.a to writer
-- hazard privilege-widened: gives SELECT on table public.a to writer
GRANT SELECT ON TABLE public.a TO writer;

-- revoke on table public.d from the owner
REVOKE DELETE ON TABLE public.d FROM reader;

COMMIT;

RESET check_function_bodies;
