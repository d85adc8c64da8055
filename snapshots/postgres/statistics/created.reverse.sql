-- for PostgreSQL 18
-- 10 changes (10 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop materialized view public.seen
-- hazard breaks-running-code: code that uses materialized view public.seen fails from here on
DROP MATERIALIZED VIEW public.seen;

-- drop statistics object other."One Kind"
DROP STATISTICS other."One Kind";

-- drop statistics object public.every_kind
DROP STATISTICS public.every_kind;

-- drop statistics object public.two_kinds
DROP STATISTICS public.two_kinds;

-- drop table public.more
-- hazard data-loss: drops table public.more and all rows in it
-- hazard breaks-running-code: code that uses table public.more fails from here on
DROP TABLE public.more;

COMMIT;

RESET check_function_bodies;
