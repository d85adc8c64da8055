-- for PostgreSQL 18
-- 7 changes (2 rename, 5 alter) · 26 statements in 2 transactions

SET check_function_bodies = off;

BEGIN;

-- rename range type public."Other" to plain
-- hazard breaks-running-code: code that uses range type public."Other" fails from here on
ALTER TYPE public."Other" RENAME TO plain;

-- move range type times.period to schema public
-- hazard breaks-running-code: code that uses range type times.period fails from here on
ALTER TYPE times.period SET SCHEMA public;

-- rename range type public.period to span
-- hazard breaks-running-code: code that uses range type public.period fails from here on
ALTER TYPE public.period RENAME TO span;

-- drop constraint public.t.t_s_check for now: it cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT t_s_check;

-- alter range type public.plain: rename its multirange to public.plain_multirange
ALTER TYPE public."Other_multirange" RENAME TO plain_multirange;

-- alter range type public.plain: rename its constructors
ALTER FUNCTION public."Other"(bigint, bigint) RENAME TO plain;

-- alter range type public.plain: rename its constructors
ALTER FUNCTION public."Other"(bigint, bigint, text) RENAME TO plain;

-- alter range type public.plain: rename its constructors
ALTER FUNCTION public."Other_multirange"() RENAME TO plain_multirange;

-- alter range type public.plain: rename its constructors
ALTER FUNCTION public."Other_multirange"(public.plain) RENAME TO plain_multirange;

-- alter range type public.plain: rename its constructors
ALTER FUNCTION public."Other_multirange"(VARIADIC public.plain[]) RENAME TO plain_multirange;

-- alter range type public.span: rename its multirange to public.span_multirange
ALTER TYPE times.period_multirange SET SCHEMA public;

-- alter range type public.span: rename its multirange to public.span_multirange
ALTER TYPE public.period_multirange RENAME TO span_multirange;

-- alter range type public.span: rename its constructors
ALTER FUNCTION times.period(bigint, bigint) SET SCHEMA public;

-- alter range type public.span: rename its constructors
ALTER FUNCTION public.period(bigint, bigint) RENAME TO span;

-- alter range type public.span: rename its constructors
ALTER FUNCTION times.period(bigint, bigint, text) SET SCHEMA public;

-- alter range type public.span: rename its constructors
ALTER FUNCTION public.period(bigint, bigint, text) RENAME TO span;

-- alter range type public.span: rename its constructors
ALTER FUNCTION times.period_multirange() SET SCHEMA public;

-- alter range type public.span: rename its constructors
ALTER FUNCTION public.period_multirange() RENAME TO span_multirange;

-- alter range type public.span: rename its constructors
ALTER FUNCTION times.period_multirange(public.span) SET SCHEMA public;

-- alter range type public.span: rename its constructors
ALTER FUNCTION public.period_multirange(public.span) RENAME TO span_multirange;

-- alter range type public.span: rename its constructors
ALTER FUNCTION times.period_multirange(VARIADIC public.span[]) SET SCHEMA public;

-- alter range type public.span: rename its constructors
ALTER FUNCTION public.period_multirange(VARIADIC public.span[]) RENAME TO span_multirange;

-- alter function public.first(): body
-- hazard unchecked-body: PostgreSQL looks into the body of function public.first() (sql) only when it runs
CREATE OR REPLACE FUNCTION public.first()
 RETURNS public.plain
 LANGUAGE sql
AS $function$SELECT plain(1, 2)$function$;

-- alter default public.t.s: now public.span((1)::bigint, (2)::bigint)
ALTER TABLE ONLY public.t ALTER COLUMN s SET DEFAULT public.span((1)::bigint, (2)::bigint);

-- create constraint public.t.t_s_check, for new rows again
ALTER TABLE public.t ADD CONSTRAINT t_s_check CHECK ((s <> public.span((5)::bigint, (5)::bigint, '[]'::text))) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.t.t_s_check: check the rows that are there
-- hazard needs-valid-data: fails if rows violate constraint public.t.t_s_check
ALTER TABLE public.t VALIDATE CONSTRAINT t_s_check;

COMMIT;

RESET check_function_bodies;
