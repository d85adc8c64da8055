BEGIN;

-- alter column public.orders.total: type integer becomes bigint
-- hazard breaks-running-code: code that expects integer in column public.orders.total gets bigint, and must send that
ALTER TABLE public.orders ALTER COLUMN total TYPE bigint;

COMMIT;
