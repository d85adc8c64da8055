-- for PostgreSQL 18
-- 4 changes (4 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter column public.t.a: type bigint becomes integer
-- alter column public.t.b: type text becomes character varying(10)
-- alter column public.t.c: type integer becomes text
-- alter column public.t.d: type timestamp with time zone becomes timestamp without time zone
-- hazard needs-valid-data: fails if a value of column public.t.a does not fit integer
-- hazard needs-valid-data: fails if a value of column public.t.b does not fit character varying(10)
-- hazard needs-valid-data: fails if a value of column public.t.d does not fit timestamp without time zone
ALTER TABLE public.t ALTER COLUMN a TYPE integer,
    ALTER COLUMN b TYPE character varying(10),
    ALTER COLUMN c TYPE text,
    ALTER COLUMN d TYPE timestamp without time zone;

COMMIT;

RESET check_function_bodies;
