-- for PostgreSQL 18
-- 6 changes (1 create, 3 alter, 2 drop) · 9 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- revoke on column public.visits.id from reader
REVOKE SELECT (id) ON TABLE public.visits FROM reader;

-- give table public.visits to CURRENT_USER
ALTER TABLE public.visits OWNER TO CURRENT_USER;

-- alter column public.visits.page: storage
ALTER TABLE ONLY public.visits ALTER COLUMN page SET STORAGE EXTENDED;

-- alter column public.visits.page: statistics target
ALTER TABLE ONLY public.visits ALTER COLUMN page SET STATISTICS -1;

-- alter column public.visits.page: options
ALTER TABLE ONLY public.visits ALTER COLUMN page RESET (n_distinct);

-- create statistics object public.together
CREATE STATISTICS public.together ON id, page FROM public.visits;

-- alter trigger public.visits.touch: definition
CREATE OR REPLACE TRIGGER touch BEFORE INSERT
    ON public.visits FOR EACH ROW EXECUTE FUNCTION public.touch();

-- revoke on table public.visits from reader
-- hazard privilege-widened: gives SELECT on table public.visits to reader
REVOKE INSERT ON TABLE public.visits FROM reader;

-- grant on table public.visits to reader
GRANT SELECT ON TABLE public.visits TO reader;

COMMIT;

RESET check_function_bodies;
