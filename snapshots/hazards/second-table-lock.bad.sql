BEGIN;

-- create table public.orders
CREATE TABLE public.orders (
  id integer,
  customer integer
);

-- create constraint public.orders.orders_customer_fkey
-- hazard second-table-lock: locks table public.customers as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.orders ADD CONSTRAINT orders_customer_fkey FOREIGN KEY (customer) REFERENCES public.customers(id);

COMMIT;
