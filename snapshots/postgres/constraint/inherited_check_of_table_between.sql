-- for PostgreSQL 18
-- 11 changes (6 create, 2 alter, 3 drop) · 16 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter table public.harbours: no longer inherits from public.towns
ALTER TABLE public.harbours NO INHERIT public.towns;

-- alter table public.ports: no longer inherits from public.towns
ALTER TABLE public.ports NO INHERIT public.towns;

-- drop table public.towns
-- hazard data-loss: drops table public.towns and all rows in it
-- hazard breaks-running-code: code that uses table public.towns fails from here on
DROP TABLE public.towns;

-- create table public.cities
CREATE TABLE public.cities () INHERITS (public.places);

-- create table public.villages
CREATE TABLE public.villages () INHERITS (public.places);

-- alter table public.harbours: inherits from public.villages
ALTER TABLE public.harbours INHERIT public.villages;

-- create constraint public.villages.named
-- hazard long-held-lock: nobody can read or write table public.ports meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.towns meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
ALTER TABLE public.villages ADD CONSTRAINT named CHECK ((name <> ''::text));

-- alter constraint public.harbours.named: only by inheritance
ALTER TABLE public.places DROP CONSTRAINT named;

-- alter constraint public.harbours.named: only by inheritance
ALTER TABLE public.villages DROP CONSTRAINT named;

-- alter constraint public.harbours.named: only by inheritance
ALTER TABLE public.harbours DROP CONSTRAINT named;

-- alter constraint public.harbours.named: only by inheritance
-- hazard blocking-scan: reads all rows of table public.places under ACCESS EXCLUSIVE
-- hazard blocks-reads: nobody can read or write table public.places while all its rows are read (ACCESS EXCLUSIVE)
-- evidence: reads all of public.places
ALTER TABLE public.places ADD CONSTRAINT named CHECK ((name <> ''::text));

-- alter constraint public.harbours.named: only by inheritance
-- hazard long-held-lock: nobody can read or write table public.places meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.ports meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.towns meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
ALTER TABLE public.villages ADD CONSTRAINT named CHECK ((name <> ''::text));

-- alter table public.ports: inherits from public.cities
ALTER TABLE public.ports INHERIT public.cities;

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
