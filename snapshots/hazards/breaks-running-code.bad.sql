BEGIN;

-- drop view public.totals
-- hazard breaks-running-code: code that uses view public.totals fails from here on
DROP VIEW public.totals;

COMMIT;
