BEGIN;

-- create column public.orders.total_cents
ALTER TABLE public.orders ADD COLUMN total_cents bigint DEFAULT 0;

COMMIT;
