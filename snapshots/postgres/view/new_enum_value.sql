-- for PostgreSQL 18
-- 2 changes (2 alter) · 2 statements in 2 transactions

SET check_function_bodies = off;

BEGIN;

-- alter enum public.state: add value 'b'
-- hazard not-reversible: PostgreSQL has no statement that takes 'b' out of enum public.state again
ALTER TYPE public.state ADD VALUE 'b';

COMMIT;

BEGIN;

-- alter view public.v: definition
CREATE OR REPLACE VIEW public.v AS
 SELECT s
   FROM public.e
  WHERE (s = 'b'::public.state);

COMMIT;

RESET check_function_bodies;
