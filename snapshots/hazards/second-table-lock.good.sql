BEGIN;

-- create table public.orders
CREATE TABLE public.orders (
  id integer,
  customer integer
);

COMMIT;
