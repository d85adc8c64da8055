BEGIN;

-- grant on table public.salaries to PUBLIC
-- hazard privilege-widened: gives SELECT on table public.salaries to PUBLIC
GRANT SELECT ON TABLE public.salaries TO PUBLIC;

COMMIT;
