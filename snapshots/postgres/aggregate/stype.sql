-- for PostgreSQL 18
-- 2 changes (2 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.v for now: it cannot be changed in place
DROP VIEW public.v;

-- drop aggregate public.total(integer) for now: it cannot be changed in place
DROP AGGREGATE public.total(integer);

-- create aggregate public.total(integer) again
CREATE AGGREGATE public.total(integer) (
    SFUNC = int4_sum,
    STYPE = bigint
);

-- create view public.v again
-- hazard breaks-running-code: code that reads integer from total of view public.v gets bigint
CREATE VIEW public.v AS
 SELECT public.total(x) AS total
   FROM ( VALUES (1)) t(x);

COMMIT;

RESET check_function_bodies;
