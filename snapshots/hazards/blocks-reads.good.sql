BEGIN;

-- create constraint public.orders.positive, for new rows
ALTER TABLE public.orders ADD CONSTRAINT positive CHECK ((total > 0)) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.orders.positive: check the rows that are there
-- hazard needs-valid-data: fails if rows violate constraint public.orders.positive
ALTER TABLE public.orders VALIDATE CONSTRAINT positive;

COMMIT;
