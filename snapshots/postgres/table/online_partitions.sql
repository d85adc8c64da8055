-- for PostgreSQL 18
-- 16 changes (11 create, 5 alter) · 6 statements in 4 transactions

SET check_function_bodies = off;

-- alter table public.t3: no longer a partition of table public.t, which stays in use
-- hazard not-transactional: when it fails, what came before it stays done
-- hazard second-table-lock: locks table public.p as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.t DETACH PARTITION public.t3 CONCURRENTLY;

BEGIN;

-- alter table public.t3: without the check that takes the place of the bound
ALTER TABLE public.t3 DROP CONSTRAINT IF EXISTS t3_id_check;

-- alter table public.t3: name of a NOT NULL constraint
ALTER TABLE public.t3 RENAME CONSTRAINT t_id_not_null TO t3_id_not_null;

-- create table public.t4
CREATE TABLE public.t4 (
  id integer CONSTRAINT t_id_not_null NOT NULL,
  a integer DEFAULT 4,
  p integer,
  CONSTRAINT t4_p_check CHECK ((p > 0)),
  CONSTRAINT t_a CHECK ((a > 0))
);

COMMIT;

BEGIN;

-- alter table public.t4: a partition of table public.t, which stays in use
-- hazard second-table-lock: locks table public.p as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.t ATTACH PARTITION public.t4 FOR VALUES FROM (2000000) TO (3000000);

COMMIT;

BEGIN;

-- create comment on table public.t4
COMMENT ON TABLE public.t4 IS 'the next';

COMMIT;

RESET check_function_bodies;
