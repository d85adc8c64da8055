-- for PostgreSQL 18
-- 1 change (1 alter) · 12 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- set the old domain public.known_again aside
ALTER DOMAIN public.known_again RENAME TO known_again__schemadiff_old;

-- set the old domain public.known_status aside
ALTER DOMAIN public.known_status RENAME TO known_status__schemadiff_old;

-- set the old enum public.status aside
ALTER TYPE public.status RENAME TO status__schemadiff_old;

-- create enum public.status
CREATE TYPE public.status AS ENUM ('active', 'blocked', 'closed', 'archived');

-- create domain public.known_status
CREATE DOMAIN public.known_status AS public.status DEFAULT 'active'::public.status CONSTRAINT known_status_not_null NOT NULL
    CONSTRAINT known_status_check CHECK ((VALUE <> 'blocked'::public.status));

-- create domain public.known_again
CREATE DOMAIN public.known_again AS public.known_status DEFAULT 'active'::public.status;

-- alter column public.accounts.status: move it to the new enum public.status
-- hazard blocks-reads: nobody can read or write table public.accounts while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.accounts and its indexes anew
-- evidence: rewrites public.accounts
ALTER TABLE public.accounts ALTER COLUMN status TYPE public.status USING status::text::public.status;

-- alter column public.d.again: move it to the new domain public.known_again
-- alter column public.d.many: move it to the new domain public.known_status
-- alter column public.d.s: move it to the new domain public.known_status
-- hazard blocks-reads: nobody can read or write table public.d while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.accounts meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.d and its indexes anew
-- evidence: rewrites public.d
ALTER TABLE public.d ALTER COLUMN again TYPE public.known_again USING again::text::public.status::public.known_status::public.known_again,
    ALTER COLUMN many TYPE public.known_status[] USING many::text[]::public.known_status[],
    ALTER COLUMN s TYPE public.known_status USING s::text::public.status::public.known_status;

-- drop the old domain public.known_again
DROP DOMAIN public.known_again__schemadiff_old;

-- drop the old domain public.known_status
DROP DOMAIN public.known_status__schemadiff_old;

-- drop the old enum public.status
DROP TYPE public.status__schemadiff_old;

-- create comment on domain public.known_status again
COMMENT ON DOMAIN public.known_status IS 'stays';

COMMIT;

RESET check_function_bodies;
