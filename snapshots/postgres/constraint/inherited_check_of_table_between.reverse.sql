-- for PostgreSQL 18
-- 11 changes (3 create, 2 alter, 6 drop) · 13 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter table public.harbours: no longer inherits from public.villages
ALTER TABLE public.harbours NO INHERIT public.villages;

-- drop table public.villages
-- hazard data-loss: drops table public.villages and all rows in it
-- hazard breaks-running-code: code that uses table public.villages fails from here on
DROP TABLE public.villages;

-- alter table public.ports: no longer inherits from public.cities
ALTER TABLE public.ports NO INHERIT public.cities;

-- drop table public.cities
-- hazard data-loss: drops table public.cities and all rows in it
-- hazard breaks-running-code: code that uses table public.cities fails from here on
DROP TABLE public.cities;

-- create table public.towns
CREATE TABLE public.towns () INHERITS (public.places);

-- alter table public.harbours: inherits from public.towns
ALTER TABLE public.harbours INHERIT public.towns;

-- alter constraint public.harbours.named: only by inheritance
ALTER TABLE public.places DROP CONSTRAINT named;

-- alter constraint public.harbours.named: only by inheritance
ALTER TABLE public.harbours DROP CONSTRAINT named;

-- alter constraint public.harbours.named: only by inheritance
-- hazard blocking-scan: reads all rows of table public.places under ACCESS EXCLUSIVE
-- hazard blocks-reads: nobody can read or write table public.places while all its rows are read (ACCESS EXCLUSIVE)
-- evidence: reads all of public.places
ALTER TABLE public.places ADD CONSTRAINT named CHECK ((name <> ''::text));

-- alter table public.ports: inherits from public.towns
ALTER TABLE public.ports INHERIT public.towns;

-- alter constraint public.ports.named: only by inheritance
ALTER TABLE public.places DROP CONSTRAINT named;

-- alter constraint public.ports.named: only by inheritance
ALTER TABLE public.ports DROP CONSTRAINT named;

-- alter constraint public.ports.named: only by inheritance
-- hazard blocking-scan: reads all rows of table public.places under ACCESS EXCLUSIVE
-- hazard blocks-reads: nobody can read or write table public.places while all its rows are read (ACCESS EXCLUSIVE)
-- evidence: reads all of public.places
ALTER TABLE public.places ADD CONSTRAINT named CHECK ((name <> ''::text));

COMMIT;

RESET check_function_bodies;
