-- for PostgreSQL 18
-- 6 changes (1 create, 5 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.t
-- hazard data-loss: drops table public.t and all rows in it
-- hazard breaks-running-code: code that uses table public.t fails from here on
-- hazard breaks-running-code: code that uses sequence public.t_id_seq fails from here on
DROP TABLE public.t;

-- create view public.t
CREATE VIEW public.t AS
 SELECT 1 AS id;

COMMIT;

RESET check_function_bodies;
