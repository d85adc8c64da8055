BEGIN;

-- create column public.orders.total
ALTER TABLE public.orders ADD COLUMN total integer DEFAULT 0 NOT NULL;

COMMIT;
