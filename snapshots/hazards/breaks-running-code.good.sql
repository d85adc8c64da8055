BEGIN;

-- create view public.sums
CREATE VIEW public.sums AS
 SELECT sum(total) AS sum
   FROM public.orders;

COMMIT;
