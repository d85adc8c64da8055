BEGIN;

-- alter column public.orders.total: not null, for new rows
-- hazard breaks-running-code: code that writes no value, or NULL, to column public.orders.total fails from here on
ALTER TABLE public.orders ADD CONSTRAINT orders_total_not_null NOT NULL total NOT VALID;

COMMIT;

BEGIN;

-- alter column public.orders.total: not null, for the rows that are there
-- hazard needs-valid-data: fails if column public.orders.total holds NULLs
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_total_not_null;

COMMIT;
