-- for PostgreSQL 18
-- 5 changes (5 create) · 4 statements in 2 transactions

SET check_function_bodies = off;

BEGIN;

-- create table public.events_b
CREATE TABLE public.events_b (
  id integer,
  kind text
);

-- create constraint public.events_b.positive
ALTER TABLE public.events_b ADD CONSTRAINT positive CHECK ((id > 0)) NOT VALID;

-- create comment on constraint public.events_b.positive
COMMENT ON CONSTRAINT positive ON public.events_b IS 'not yet';

COMMIT;

BEGIN;

-- alter table public.events_b: a partition of table public.events, which stays in use
ALTER TABLE public.events ATTACH PARTITION public.events_b FOR VALUES IN ('b');

COMMIT;

RESET check_function_bodies;
