-- for PostgreSQL 18
-- 6 changes (1 create, 5 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- revoke on table public.b from the owner
REVOKE GRANT OPTION FOR SELECT, UPDATE ON TABLE public.b FROM CURRENT_USER;

-- revoke on table public.c from the owner
REVOKE GRANT OPTION FOR INSERT ON TABLE public.c FROM CURRENT_USER;

-- drop table public.d
-- hazard data-loss: drops table public.d and all rows in it
-- hazard breaks-running-code: code that uses table public.d fails from here on
DROP TABLE public.d;

-- grant on table public.a to the owner
GRANT SELECT ON TABLE public.a TO CURRENT_USER WITH GRANT OPTION;

COMMIT;

RESET check_function_bodies;
