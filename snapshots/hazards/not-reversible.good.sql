BEGIN;

-- create column public.states.closed
ALTER TABLE public.states ADD COLUMN closed boolean DEFAULT false;

COMMIT;
