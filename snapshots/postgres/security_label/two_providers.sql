-- for PostgreSQL 18
-- 5 changes (2 create, 2 alter, 1 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop security label of demo on column public.t.a
-- hazard privilege-widened: security label of demo on column public.t.a is gone: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON COLUMN public.t.a IS NULL;

-- create security label of demo on column public.t.b
SECURITY LABEL FOR demo ON COLUMN public.t.b IS E'a back\\slash, a quote '' and
a second line';

-- create security label of other on column public.t.b
SECURITY LABEL FOR other ON COLUMN public.t.b IS E'-- /* $$ ; \\'
;

-- alter security label of demo on column public.t.c: label
-- hazard privilege-widened: security label of demo on column public.t.c says something else: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON COLUMN public.t.c IS 'größer → 🙂';

-- alter security label of other on table public.t: label
-- hazard privilege-widened: security label of other on table public.t says something else: what it hid or forbade may be open then
SECURITY LABEL FOR other ON TABLE public.t IS 'has changed';

COMMIT;

RESET check_function_bodies;
