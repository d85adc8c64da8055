BEGIN;

-- create index public.orders_total
-- hazard blocks-writes: nobody can write table public.orders while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.orders without CONCURRENTLY
CREATE INDEX orders_total ON public.orders USING btree (total);

COMMIT;
