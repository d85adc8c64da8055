BEGIN;

-- alter column public.orders.total: not null
-- hazard needs-valid-data: fails if column public.orders.total holds NULLs
-- hazard breaks-running-code: code that writes no value, or NULL, to column public.orders.total fails from here on
-- hazard blocking-scan: reads all rows of table public.orders under ACCESS EXCLUSIVE
-- hazard blocks-reads: nobody can read or write table public.orders while all its rows are read (ACCESS EXCLUSIVE)
ALTER TABLE public.orders ALTER COLUMN total SET NOT NULL;

COMMIT;
