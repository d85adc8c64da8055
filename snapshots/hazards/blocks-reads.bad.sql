BEGIN;

-- create constraint public.orders.positive
-- hazard needs-valid-data: fails if rows violate constraint public.orders.positive
ALTER TABLE public.orders ADD CONSTRAINT positive CHECK ((total > 0));

COMMIT;
