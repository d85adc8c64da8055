-- for PostgreSQL 18
-- 6 changes (6 create) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public.a
CREATE TABLE public.a (
  x integer
);

-- create table public.b
CREATE TABLE public.b (
  x integer
);

-- give table public.b to writer
ALTER TABLE public.b OWNER TO writer;

-- revoke on table public.a from reader: not as default privileges have it
REVOKE SELECT ON TABLE public.a FROM reader;

-- give table public.a to reader
ALTER TABLE public.a OWNER TO reader;

-- revoke on table public.b from reader: not as default privileges have it
REVOKE SELECT ON TABLE public.b FROM reader;

COMMIT;

RESET check_function_bodies;
