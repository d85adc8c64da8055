-- for PostgreSQL 18
-- 6 changes (6 alter) · 9 statements in 3 transactions

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.s.s_up_fkey for now: it depends on column public.s.id
ALTER TABLE public.s DROP CONSTRAINT s_up_fkey;

-- drop constraint public.t.t_a_fkey for now: it depends on column public.o.x
ALTER TABLE public.t DROP CONSTRAINT t_a_fkey;

-- alter column public.o.x: type text becomes integer
-- alter column public.o.y: type bigint becomes integer
-- hazard needs-valid-data: fails if a value of column public.o.x does not fit integer
-- hazard needs-valid-data: fails if a value of column public.o.y does not fit integer
ALTER TABLE public.o ALTER COLUMN x TYPE integer USING x::integer,
    ALTER COLUMN y TYPE integer;

-- alter column public.s.id: type text becomes integer
-- alter column public.s.up: type text becomes integer
-- hazard needs-valid-data: fails if a value of column public.s.id does not fit integer
-- hazard needs-valid-data: fails if a value of column public.s.up does not fit integer
ALTER TABLE public.s ALTER COLUMN id TYPE integer USING id::integer,
    ALTER COLUMN up TYPE integer USING up::integer;

-- alter column public.t.a: type text becomes integer
-- alter column public.t.b: type bigint becomes integer
-- hazard needs-valid-data: fails if a value of column public.t.a does not fit integer
-- hazard needs-valid-data: fails if a value of column public.t.b does not fit integer
ALTER TABLE public.t ALTER COLUMN a TYPE integer USING a::integer,
    ALTER COLUMN b TYPE integer;

-- create constraint public.s.s_up_fkey, for new rows again
ALTER TABLE public.s ADD CONSTRAINT s_up_fkey FOREIGN KEY (up) REFERENCES public.s(id) NOT VALID;

-- create constraint public.t.t_a_fkey, for new rows again
ALTER TABLE public.t ADD CONSTRAINT t_a_fkey FOREIGN KEY (a) REFERENCES public.o(x) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.s.s_up_fkey: check the rows that are there
-- hazard needs-valid-data: fails if rows violate constraint public.s.s_up_fkey
ALTER TABLE public.s VALIDATE CONSTRAINT s_up_fkey;

COMMIT;

BEGIN;

-- alter constraint public.t.t_a_fkey: check the rows that are there
-- hazard needs-valid-data: fails if rows violate constraint public.t.t_a_fkey
ALTER TABLE public.t VALIDATE CONSTRAINT t_a_fkey;

COMMIT;

RESET check_function_bodies;
