BEGIN;

-- alter column public.orders.total: type integer becomes bigint
-- hazard breaks-running-code: code that expects integer in column public.orders.total gets bigint, and must send that
-- hazard blocks-reads: nobody can read or write table public.orders while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.orders and its indexes anew
ALTER TABLE public.orders ALTER COLUMN total TYPE bigint;

COMMIT;
