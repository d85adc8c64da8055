-- for PostgreSQL 18
-- 10 changes (4 create, 1 alter, 5 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter view public.look: let go of what it uses, to drop that
CREATE OR REPLACE VIEW public.look AS
 SELECT NULL::text AS after;

-- drop table public.fresh
-- hazard data-loss: drops table public.fresh and all rows in it
-- hazard breaks-running-code: code that uses table public.fresh fails from here on
DROP TABLE public.fresh;

-- create table public.old
CREATE TABLE public.old (
  id integer NOT NULL,
  v text,
  CONSTRAINT old_pkey PRIMARY KEY (id)
);

-- alter view public.look: column after is now before
-- hazard breaks-running-code: code that reads after of view public.look fails from here on
ALTER VIEW public.look RENAME COLUMN after TO before;

-- alter view public.look: definition
CREATE OR REPLACE VIEW public.look WITH (security_barrier='true') AS
 SELECT v AS before
   FROM public.old;

COMMIT;

RESET check_function_bodies;
