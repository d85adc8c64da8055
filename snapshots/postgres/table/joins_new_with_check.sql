-- for PostgreSQL 18
-- 7 changes (3 create, 3 alter, 1 drop) · 8 statements in 5 transactions

SET check_function_bodies = off;

BEGIN;

-- drop table public.event for now: it cannot be changed in place
-- hazard data-loss: drops table public.event and all rows in it
DROP TABLE public.event;

-- create table public.event again
CREATE TABLE public.event (
  at timestamp with time zone,
  CONSTRAINT event_check CHECK (((at IS NOT NULL) OR true))
) PARTITION BY RANGE (at);

-- alter column public.log.at: nullable
ALTER TABLE public.log ALTER COLUMN at DROP NOT NULL;

-- create constraint public.log.event_check
-- hazard blocking-scan: reads all rows of table public.log under ACCESS EXCLUSIVE
-- hazard blocks-reads: nobody can read or write table public.log while all its rows are read (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.event meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: reads all of public.log
ALTER TABLE public.log ADD CONSTRAINT event_check CHECK (((at IS NOT NULL) OR true));

COMMIT;

BEGIN;

-- alter table public.log: rows of its bound alone; others are refused from now on
ALTER TABLE public.log DROP CONSTRAINT IF EXISTS log__schemadiff_bound, ADD CONSTRAINT log__schemadiff_bound CHECK (((at IS NOT NULL) AND (at >= '2026-01-01 00:00:00+00'::timestamp with time zone) AND (at < '2027-01-01 00:00:00+00'::timestamp with time zone))) NOT VALID;

COMMIT;

BEGIN;

-- alter table public.log: rows of its bound alone: look at those that are there
-- evidence: 0 rows of public.log outside of FOR VALUES FROM ('2026-01-01 00:00:00+00') TO ('2027-01-01 00:00:00+00')
ALTER TABLE public.log VALIDATE CONSTRAINT log__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.log: a partition of table public.event, as the check has proved
ALTER TABLE public.event ATTACH PARTITION public.log FOR VALUES FROM ('2026-01-01 00:00:00+00') TO ('2027-01-01 00:00:00+00');

COMMIT;

BEGIN;

-- alter table public.log: the check has served
ALTER TABLE public.log DROP CONSTRAINT log__schemadiff_bound;

COMMIT;

RESET check_function_bodies;
