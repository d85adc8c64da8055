-- for PostgreSQL 18
-- 6 changes (2 create, 3 alter, 1 drop) · 10 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop statistics object public.together
DROP STATISTICS public.together;

-- alter column public.visits.page: storage
ALTER TABLE ONLY public.visits ALTER COLUMN page SET STORAGE EXTERNAL;

-- alter column public.visits.page: statistics target
ALTER TABLE ONLY public.visits ALTER COLUMN page SET STATISTICS 10;

-- alter column public.visits.page: options
ALTER TABLE ONLY public.visits ALTER COLUMN page SET (n_distinct='5');

-- alter trigger public.visits.touch: definition
CREATE OR REPLACE TRIGGER touch AFTER INSERT OR UPDATE
    ON public.visits FOR EACH ROW EXECUTE FUNCTION public.touch();

-- alter trigger public.visits.touch: disable
ALTER TABLE public.visits DISABLE TRIGGER touch;

-- give table public.visits to writer
ALTER TABLE public.visits OWNER TO writer;

-- revoke on table public.visits from reader
-- hazard privilege-widened: gives INSERT on table public.visits to reader
REVOKE SELECT ON TABLE public.visits FROM reader;

-- grant on table public.visits to reader
GRANT INSERT ON TABLE public.visits TO reader;

-- grant on column public.visits.id to reader
-- hazard privilege-widened: gives SELECT on column public.visits.id to reader
GRANT SELECT (id) ON TABLE public.visits TO reader;

COMMIT;

RESET check_function_bodies;
