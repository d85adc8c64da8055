-- for PostgreSQL 18
-- 8 changes (3 create, 3 alter, 2 drop) · 9 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop column public.other.number
-- hazard data-loss: drops column public.other.number and all values in it
-- hazard breaks-running-code: code that uses column public.other.number fails from here on
ALTER TABLE public.other DROP COLUMN number;

-- create column public.bare.street
ALTER TABLE public.bare ADD COLUMN street text;

-- create column public.bare.city
ALTER TABLE public.bare ADD COLUMN city text;

-- alter table public.bare: typed table
ALTER TABLE public.bare OF public.address;

-- create column public.other.city
ALTER TABLE public.other ADD COLUMN city text;

-- alter table public.other: typed table
ALTER TABLE public.other OF public.address;

-- alter table public.places: no longer a typed table
ALTER TABLE public.places NOT OF;

-- drop column public.places.z
-- hazard data-loss: drops column public.places.z and all values in it
-- hazard breaks-running-code: code that uses column public.places.z fails from here on
ALTER TABLE public.places DROP COLUMN z;

-- alter table public.places: typed table
ALTER TABLE public.places OF public.point_2d;

COMMIT;

RESET check_function_bodies;
