-- for PostgreSQL 18
-- 2 changes (1 create, 1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter extension pg_trgm: update it to version 1.4
-- hazard extension-upgrade: a script of extension pg_trgm changes what belongs to it, from version 1.3 to 1.4, and seldom is there one that goes back
ALTER EXTENSION pg_trgm UPDATE TO '1.4';

-- create view public.v
CREATE VIEW public.v AS
 SELECT a
   FROM public.t
  WHERE (public.strict_word_similarity(a, 'word'::text) > (0.5)::double precision);

COMMIT;

RESET check_function_bodies;
