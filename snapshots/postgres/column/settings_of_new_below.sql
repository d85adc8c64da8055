-- for PostgreSQL 18
-- 4 changes (4 create) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create column public.event.note
ALTER TABLE public.event ADD COLUMN note text;

-- alter column public.event_1.note: storage
ALTER TABLE ONLY public.event_1 ALTER COLUMN note SET STORAGE EXTERNAL;

-- alter column public.event_1.note: statistics target
ALTER TABLE ONLY public.event_1 ALTER COLUMN note SET STATISTICS 80;

-- create column public.event.size
ALTER TABLE public.event ADD COLUMN size bigint;

-- alter column public.event_1.size: options
ALTER TABLE ONLY public.event_1 ALTER COLUMN size SET (n_distinct=7);

COMMIT;

RESET check_function_bodies;
