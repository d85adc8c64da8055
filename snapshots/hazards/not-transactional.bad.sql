-- create index public.orders_code
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY orders_code ON public.orders USING btree (code);
