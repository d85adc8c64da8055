-- for PostgreSQL 18
-- 7 changes (2 rename, 5 alter) · 26 statements in 2 transactions

SET check_function_bodies = off;

BEGIN;

-- rename range type public.plain to Other
-- hazard breaks-running-code: code that uses range type public.plain fails from here on
ALTER TYPE public.plain RENAME TO "Other";

-- move range type public.span to schema times
-- hazard breaks-running-code: code that uses range type public.span fails from here on
ALTER TYPE public.span SET SCHEMA times;

-- rename range type times.span to period
-- hazard breaks-running-code: code that uses range type times.span fails from here on
ALTER TYPE times.span RENAME TO period;

-- drop constraint public.t.t_s_check for now: it cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT t_s_check;

-- alter range type public."Other": rename its multirange to public."Other_multirange"
ALTER TYPE public.plain_multirange RENAME TO "Other_multirange";

-- alter range type public."Other": rename its constructors
ALTER FUNCTION public.plain(bigint, bigint) RENAME TO "Other";

-- alter range type public."Other": rename its constructors
ALTER FUNCTION public.plain(bigint, bigint, text) RENAME TO "Other";

-- alter range type public."Other": rename its constructors
ALTER FUNCTION public.plain_multirange() RENAME TO "Other_multirange";

-- alter range type public."Other": rename its constructors
ALTER FUNCTION public.plain_multirange(public."Other") RENAME TO "Other_multirange";

-- alter range type public."Other": rename its constructors
ALTER FUNCTION public.plain_multirange(VARIADIC public."Other"[]) RENAME TO "Other_multirange";

-- alter range type times.period: rename its multirange to times.period_multirange
ALTER TYPE public.span_multirange SET SCHEMA times;

-- alter range type times.period: rename its multirange to times.period_multirange
ALTER TYPE times.span_multirange RENAME TO period_multirange;

-- alter range type times.period: rename its constructors
ALTER FUNCTION public.span(bigint, bigint) SET SCHEMA times;

-- alter range type times.period: rename its constructors
ALTER FUNCTION times.span(bigint, bigint) RENAME TO period;

-- alter range type times.period: rename its constructors
ALTER FUNCTION public.span(bigint, bigint, text) SET SCHEMA times;

-- alter range type times.period: rename its constructors
ALTER FUNCTION times.span(bigint, bigint, text) RENAME TO period;

-- alter range type times.period: rename its constructors
ALTER FUNCTION public.span_multirange() SET SCHEMA times;

-- alter range type times.period: rename its constructors
ALTER FUNCTION times.span_multirange() RENAME TO period_multirange;

-- alter range type times.period: rename its constructors
ALTER FUNCTION public.span_multirange(times.period) SET SCHEMA times;

-- alter range type times.period: rename its constructors
ALTER FUNCTION times.span_multirange(times.period) RENAME TO period_multirange;

-- alter range type times.period: rename its constructors
ALTER FUNCTION public.span_multirange(VARIADIC times.period[]) SET SCHEMA times;

-- alter range type times.period: rename its constructors
ALTER FUNCTION times.span_multirange(VARIADIC times.period[]) RENAME TO period_multirange;

-- alter function public.first(): body
-- hazard unchecked-body: PostgreSQL looks into the body of function public.first() (sql) only when it runs
CREATE OR REPLACE FUNCTION public.first()
 RETURNS public."Other"
 LANGUAGE sql
AS $function$SELECT "Other"(1, 2)$function$;

-- alter default public.t.s: now times.period((1)::bigint, (2)::bigint)
ALTER TABLE ONLY public.t ALTER COLUMN s SET DEFAULT times.period((1)::bigint, (2)::bigint);

-- create constraint public.t.t_s_check, for new rows again
ALTER TABLE public.t ADD CONSTRAINT t_s_check CHECK ((s <> times.period((5)::bigint, (5)::bigint, '[]'::text))) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.t.t_s_check: check the rows that are there
-- hazard needs-valid-data: fails if rows violate constraint public.t.t_s_check
ALTER TABLE public.t VALIDATE CONSTRAINT t_s_check;

COMMIT;

RESET check_function_bodies;
