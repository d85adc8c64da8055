BEGIN;

-- set the old enum public.state aside
-- hazard breaks-running-code: code that reads or writes 'done' of enum public.state fails from here on
ALTER TYPE public.state RENAME TO state__schemadiff_old;

-- create enum public.state
-- hazard enum-value-in-body: function public.close_all() may still use a value that is gone from public.state
CREATE TYPE public.state AS ENUM ('new', 'open');

-- alter column public.orders.state: move it to the new enum public.state
-- hazard enum-value-removed: fails if column public.orders.state holds 'done', which is gone from public.state
-- hazard blocks-reads: nobody can read or write table public.orders while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.orders and its indexes anew
ALTER TABLE public.orders ALTER COLUMN state TYPE public.state USING state::text::public.state;

-- drop the old enum public.state
DROP TYPE public.state__schemadiff_old;

COMMIT;
