-- for PostgreSQL 18
-- 13 changes (6 create, 4 alter, 3 drop) · 15 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop event trigger replaced for now: it cannot be changed in place
DROP EVENT TRIGGER replaced;

-- drop view public.new
-- hazard breaks-running-code: code that uses view public.new fails from here on
DROP VIEW public.new;

-- drop default public.stays.feeling
ALTER TABLE ONLY public.stays ALTER COLUMN feeling DROP DEFAULT;

-- set the old enum public.mood aside
-- hazard breaks-running-code: code that reads or writes 'bad' of enum public.mood fails from here on
ALTER TYPE public.mood RENAME TO mood__schemadiff_old;

-- create enum public.mood
CREATE TYPE public.mood AS ENUM ('good');

-- create table public.goes
CREATE TABLE public.goes (
  id integer
);

-- alter column public.stays.feeling: move it to the new enum public.mood
-- alter column public.stays.id: type bigint becomes integer
-- hazard breaks-running-code: code that expects bigint in column public.stays.id gets integer, and must send that
-- hazard blocks-reads: nobody can read or write table public.stays while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write view public.new meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.stays and its indexes anew
-- evidence: rewrites public.stays
-- evidence: 0 rows of public.stays with 'bad' in feeling
-- evidence: 0 rows of public.stays with what integer cannot hold in id
ALTER TABLE public.stays ALTER COLUMN feeling TYPE public.mood USING feeling::text::public.mood,
    ALTER COLUMN id TYPE integer;

-- drop the old enum public.mood
DROP TYPE public.mood__schemadiff_old;

-- grant on table public.stays to PUBLIC
-- hazard privilege-widened: gives SELECT on table public.stays to PUBLIC
GRANT SELECT ON TABLE public.stays TO PUBLIC;

-- create comment on table public.stays
COMMENT ON TABLE public.stays IS 'said before';

-- create event trigger gone
CREATE EVENT TRIGGER gone ON ddl_command_start
    EXECUTE FUNCTION public.forbid();

-- create comment on event trigger gone
COMMENT ON EVENT TRIGGER gone IS 'Nothing may change';

-- alter event trigger off: enable
ALTER EVENT TRIGGER off ENABLE;

-- create event trigger replaced again
CREATE EVENT TRIGGER replaced ON sql_drop
    EXECUTE FUNCTION public.forbid();

-- create comment on event trigger replaced again
COMMENT ON EVENT TRIGGER replaced IS 'It comes back';

COMMIT;

RESET check_function_bodies;
