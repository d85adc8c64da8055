-- for PostgreSQL 18
-- 9 changes (3 create, 3 alter, 3 drop) · 8 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter table public.three: no longer a partition of public.a
ALTER TABLE public.a DETACH PARTITION public.three;

-- alter table public.two: no longer a partition of public.a
ALTER TABLE public.a DETACH PARTITION public.two;

-- alter table public.three: a partition of public.a
-- hazard needs-valid-data: fails if rows of table public.three lie outside of FOR VALUES IN (3)
ALTER TABLE public.a ATTACH PARTITION public.three FOR VALUES IN (3);

-- alter table public.two: a partition of public.a
-- hazard needs-valid-data: fails if rows of table public.two lie outside of FOR VALUES IN (2)
ALTER TABLE public.a ATTACH PARTITION public.two FOR VALUES IN (2);

-- alter view public.look: let go of what it uses, to drop that
CREATE OR REPLACE VIEW public.look AS
 SELECT NULL::text AS v;

-- drop table public.first
-- hazard data-loss: drops table public.first and all rows in it
DROP TABLE public.first;

-- create table public.one
CREATE TABLE public.one PARTITION OF public.a FOR VALUES IN (1);

-- alter view public.look: definition
CREATE OR REPLACE VIEW public.look AS
 SELECT v
   FROM public.one;

COMMIT;

RESET check_function_bodies;
