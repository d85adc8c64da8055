-- for PostgreSQL 18
-- 1 change (1 alter) · 11 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public.constant for now: it depends on enum public.status
DROP INDEX public.constant;

-- drop index public.expression for now: it depends on column public.accounts.status
DROP INDEX public.expression;

-- drop index public.partial for now: it depends on enum public.status
DROP INDEX public.partial;

-- set the old enum public.status aside
ALTER TYPE public.status RENAME TO status__schemadiff_old;

-- create enum public.status
CREATE TYPE public.status AS ENUM ('closed', 'active', 'blocked');

-- alter column public.accounts.status: move it to the new enum public.status
-- evidence: rewrites public.accounts
-- evidence: 0 rows of public.accounts with 'archived' in status
ALTER TABLE public.accounts ALTER COLUMN status TYPE public.status USING status::text::public.status;

-- drop the old enum public.status
DROP TYPE public.status__schemadiff_old;

-- create index public.constant again
CREATE INDEX constant ON public.accounts USING btree (((status = 'closed'::public.status)));

-- create index public.expression again
CREATE UNIQUE INDEX expression ON public.accounts USING btree (((status IS NULL)), id) WHERE (status IS NOT NULL);

-- create index public.partial again
CREATE INDEX partial ON public.accounts USING btree (id) WHERE (status = 'active'::public.status);

-- create comment on index public.partial again
COMMENT ON INDEX public.partial IS 'stays';

COMMIT;

RESET check_function_bodies;
