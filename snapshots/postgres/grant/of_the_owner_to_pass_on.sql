-- for PostgreSQL 18
-- 6 changes (5 create, 1 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- revoke on table public.a from the owner
REVOKE GRANT OPTION FOR SELECT ON TABLE public.a FROM CURRENT_USER;

-- create table public.d
CREATE TABLE public.d (
  x integer
);

-- grant on table public.b to the owner
GRANT SELECT, UPDATE ON TABLE public.b TO CURRENT_USER WITH GRANT OPTION;

-- grant on table public.c to the owner
GRANT INSERT ON TABLE public.c TO CURRENT_USER WITH GRANT OPTION;

-- grant on table public.d to the owner
GRANT INSERT ON TABLE public.d TO CURRENT_USER WITH GRANT OPTION;

COMMIT;

RESET check_function_bodies;
