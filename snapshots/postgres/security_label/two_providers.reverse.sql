-- for PostgreSQL 18
-- 5 changes (1 create, 2 alter, 2 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop security label of demo on column public.t.b
-- hazard privilege-widened: security label of demo on column public.t.b is gone: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON COLUMN public.t.b IS NULL;

-- drop security label of other on column public.t.b
-- hazard privilege-widened: security label of other on column public.t.b is gone: what it hid or forbade may be open then
SECURITY LABEL FOR other ON COLUMN public.t.b IS NULL;

-- create security label of demo on column public.t.a
SECURITY LABEL FOR demo ON COLUMN public.t.a IS 'goes';

-- alter security label of demo on column public.t.c: label
-- hazard privilege-widened: security label of demo on column public.t.c says something else: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON COLUMN public.t.c IS 'MASKED WITH VALUE NULL';

-- alter security label of other on table public.t: label
-- hazard privilege-widened: security label of other on table public.t says something else: what it hid or forbade may be open then
SECURITY LABEL FOR other ON TABLE public.t IS 'changes';

COMMIT;

RESET check_function_bodies;
