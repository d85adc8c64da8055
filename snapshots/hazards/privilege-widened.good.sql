BEGIN;

-- revoke on table public.salaries from PUBLIC
REVOKE SELECT ON TABLE public.salaries FROM PUBLIC;

COMMIT;
