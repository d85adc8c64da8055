-- for PostgreSQL 18
-- 3 changes (2 rename, 1 alter) · 8 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename composite type public.pair to Two
-- hazard breaks-running-code: code that uses composite type public.pair fails from here on
ALTER TYPE public.pair RENAME TO "Two";

-- rename range type public.span to period
-- hazard breaks-running-code: code that uses range type public.span fails from here on
ALTER TYPE public.span RENAME TO period;

-- alter range type public.period: rename its multirange to public.period_multirange
ALTER TYPE public.span_multirange RENAME TO period_multirange;

-- alter range type public.period: rename its constructors
ALTER FUNCTION public.span(bigint, bigint) RENAME TO period;

-- alter range type public.period: rename its constructors
ALTER FUNCTION public.span(bigint, bigint, text) RENAME TO period;

-- alter range type public.period: rename its constructors
ALTER FUNCTION public.span_multirange() RENAME TO period_multirange;

-- alter range type public.period: rename its constructors
ALTER FUNCTION public.span_multirange(public.period) RENAME TO period_multirange;

-- alter range type public.period: rename its constructors
ALTER FUNCTION public.span_multirange(VARIADIC public.period[]) RENAME TO period_multirange;

COMMIT;

RESET check_function_bodies;
