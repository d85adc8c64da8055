-- for PostgreSQL 18
-- 3 changes (2 rename, 1 alter) · 8 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename composite type public."Two" to pair
-- hazard breaks-running-code: code that uses composite type public."Two" fails from here on
ALTER TYPE public."Two" RENAME TO pair;

-- rename range type public.period to span
-- hazard breaks-running-code: code that uses range type public.period fails from here on
ALTER TYPE public.period RENAME TO span;

-- alter range type public.span: rename its multirange to public.span_multirange
ALTER TYPE public.period_multirange RENAME TO span_multirange;

-- alter range type public.span: rename its constructors
ALTER FUNCTION public.period(bigint, bigint) RENAME TO span;

-- alter range type public.span: rename its constructors
ALTER FUNCTION public.period(bigint, bigint, text) RENAME TO span;

-- alter range type public.span: rename its constructors
ALTER FUNCTION public.period_multirange() RENAME TO span_multirange;

-- alter range type public.span: rename its constructors
ALTER FUNCTION public.period_multirange(public.span) RENAME TO span_multirange;

-- alter range type public.span: rename its constructors
ALTER FUNCTION public.period_multirange(VARIADIC public.span[]) RENAME TO span_multirange;

COMMIT;

RESET check_function_bodies;
