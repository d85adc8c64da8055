BEGIN;

-- create function public.revenue()
CREATE OR REPLACE FUNCTION public.revenue()
 RETURNS bigint
 LANGUAGE sql
RETURN (SELECT sum(orders.total) AS sum FROM public.orders);

COMMIT;
