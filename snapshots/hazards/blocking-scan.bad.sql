BEGIN;

-- alter column public.orders.total: not null
-- hazard needs-valid-data: fails if column public.orders.total holds NULLs
-- hazard breaks-running-code: code that writes no value, or NULL, to column public.orders.total fails from here on
ALTER TABLE public.orders ALTER COLUMN total SET NOT NULL;

COMMIT;
