BEGIN;

-- create column public.orders.note
ALTER TABLE public.orders ADD COLUMN note text;

-- create index public.orders_code
-- hazard blocks-writes: nobody can write table public.orders while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.orders without CONCURRENTLY
-- hazard long-held-lock: nobody can read or write table public.orders meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
CREATE INDEX orders_code ON public.orders USING btree (code);

COMMIT;
