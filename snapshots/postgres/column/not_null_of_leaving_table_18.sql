-- for PostgreSQL 18
-- 7 changes (2 create, 3 alter, 2 drop) · 9 statements in 3 transactions

SET check_function_bodies = off;

BEGIN;

-- alter table public.child: no longer inherits from public.a
ALTER TABLE public.child NO INHERIT public.a;

-- alter table public.child: name of a NOT NULL constraint
ALTER TABLE public.child RENAME CONSTRAINT a_n_not_null TO child_n_not_null;

-- drop table public.a
-- hazard data-loss: drops table public.a and all rows in it
-- hazard breaks-running-code: code that uses table public.a fails from here on
DROP TABLE public.a;

COMMIT;

-- alter table public.p1: no longer a partition of table public.p, which stays in use
-- hazard not-transactional: when it fails, what came before it stays done
ALTER TABLE public.p DETACH PARTITION public.p1 CONCURRENTLY;

BEGIN;

-- alter table public.p1: without the check that takes the place of the bound
ALTER TABLE public.p1 DROP CONSTRAINT IF EXISTS p1_k_check;

-- alter table public.p1: name of a NOT NULL constraint
ALTER TABLE public.p1 RENAME CONSTRAINT p_k_not_null TO p1_k_not_null;

-- alter table public.p1: name of a NOT NULL constraint
ALTER TABLE public.p1 RENAME CONSTRAINT p_v_not_null TO filled;

-- create table public.b
CREATE TABLE public.b (
  n integer NOT NULL
);

-- alter table public.child: inherits from public.b
ALTER TABLE public.child INHERIT public.b;

COMMIT;

RESET check_function_bodies;
