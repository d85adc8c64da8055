-- for PostgreSQL 18
-- 7 changes (1 create, 3 alter, 3 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.log for now: it depends on table public.event
-- hazard data-loss: drops table public.log and all rows in it
-- hazard second-table-lock: locks table public.event as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.log;

-- drop table public.event for now: it cannot be changed in place
-- hazard data-loss: drops table public.event and all rows in it
DROP TABLE public.event;

-- create table public.event again
CREATE TABLE public.event (
  day date NOT NULL
) PARTITION BY RANGE (day);

-- create table public.log again
CREATE TABLE public.log (
  at timestamp with time zone NOT NULL
);

COMMIT;

RESET check_function_bodies;
