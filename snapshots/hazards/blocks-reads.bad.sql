BEGIN;

-- create constraint public.orders.positive
-- hazard needs-valid-data: fails if rows violate constraint public.orders.positive
-- hazard blocking-scan: reads all rows of table public.orders under ACCESS EXCLUSIVE
-- hazard blocks-reads: nobody can read or write table public.orders while all its rows are read (ACCESS EXCLUSIVE)
ALTER TABLE public.orders ADD CONSTRAINT positive CHECK ((total > 0));

COMMIT;
