-- create index public.orders_total
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY orders_total ON public.orders USING btree (total);
