-- for PostgreSQL 18
-- 8 changes (2 create, 3 alter, 3 drop) · 9 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter table public.places: no longer a typed table
ALTER TABLE public.places NOT OF;

-- create column public.places.z
ALTER TABLE public.places ADD COLUMN z integer;

-- alter table public.places: typed table
ALTER TABLE public.places OF public.point_3d;

-- alter table public.bare: no longer a typed table
ALTER TABLE public.bare NOT OF;

-- drop column public.bare.city
-- hazard data-loss: drops column public.bare.city and all values in it
-- hazard breaks-running-code: code that uses column public.bare.city fails from here on
ALTER TABLE public.bare DROP COLUMN city;

-- drop column public.bare.street
-- hazard data-loss: drops column public.bare.street and all values in it
-- hazard breaks-running-code: code that uses column public.bare.street fails from here on
ALTER TABLE public.bare DROP COLUMN street;

-- alter table public.other: no longer a typed table
ALTER TABLE public.other NOT OF;

-- drop column public.other.city
-- hazard data-loss: drops column public.other.city and all values in it
-- hazard breaks-running-code: code that uses column public.other.city fails from here on
ALTER TABLE public.other DROP COLUMN city;

-- create column public.other.number
ALTER TABLE public.other ADD COLUMN number integer;

COMMIT;

RESET check_function_bodies;
