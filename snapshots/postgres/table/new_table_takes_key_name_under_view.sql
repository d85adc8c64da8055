-- for PostgreSQL 18
-- 10 changes (5 create, 1 alter, 4 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter view public.look: let go of what it uses, to drop that
CREATE OR REPLACE VIEW public.look AS
 SELECT NULL::text AS before;

-- drop table public.old
-- hazard data-loss: drops table public.old and all rows in it
-- hazard breaks-running-code: code that uses table public.old fails from here on
DROP TABLE public.old;

-- create table public.fresh
CREATE TABLE public.fresh (
  id integer NOT NULL,
  v text,
  w text,
  CONSTRAINT old_pkey PRIMARY KEY (id)
);

-- alter view public.look: column before is now after
-- hazard breaks-running-code: code that reads before of view public.look fails from here on
ALTER VIEW public.look RENAME COLUMN before TO after;

-- alter view public.look: definition
CREATE OR REPLACE VIEW public.look WITH (security_barrier='true') AS
 SELECT v AS after
   FROM public.fresh;

COMMIT;

RESET check_function_bodies;
