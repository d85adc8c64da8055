-- for PostgreSQL 18
-- 6 changes (6 create) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create column public.places.city
ALTER TABLE public.places ADD COLUMN city text COMPRESSION pglz;

-- create table public.villages
CREATE TABLE public.villages () INHERITS (public.places);

-- alter column public.villages.city: compression, which is not that of the column above
ALTER TABLE ONLY public.villages ALTER COLUMN city SET COMPRESSION default;

-- alter column public.villages.name: storage, which is not that of the column above
ALTER TABLE ONLY public.villages ALTER COLUMN name SET STORAGE EXTENDED;

-- alter column public.villages.name: compression, which is not that of the column above
ALTER TABLE ONLY public.villages ALTER COLUMN name SET COMPRESSION default;

-- alter column public.villages.note: compression, which is not that of the column above
ALTER TABLE ONLY public.villages ALTER COLUMN note SET COMPRESSION pglz;

-- alter column public.towns.city: compression, which is not that of the column above
ALTER TABLE ONLY public.towns ALTER COLUMN city SET COMPRESSION default;

COMMIT;

RESET check_function_bodies;
