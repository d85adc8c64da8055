-- for PostgreSQL 18
-- 13 changes (3 create, 4 alter, 6 drop) · 13 statements in 2 transactions

SET check_function_bodies = off;

BEGIN;

-- alter event trigger off: disable
ALTER EVENT TRIGGER off DISABLE;

-- drop event trigger gone
DROP EVENT TRIGGER gone;

-- drop event trigger replaced for now: it cannot be changed in place
DROP EVENT TRIGGER replaced;

-- alter enum public.mood: add value 'bad'
-- hazard not-reversible: PostgreSQL has no statement that takes 'bad' out of enum public.mood again
ALTER TYPE public.mood ADD VALUE 'bad';

-- drop comment on table public.stays
COMMENT ON TABLE public.stays IS NULL;

-- revoke on table public.stays from PUBLIC
REVOKE SELECT ON TABLE public.stays FROM PUBLIC;

-- drop table public.goes
-- hazard data-loss: drops table public.goes and all rows in it
-- hazard breaks-running-code: code that uses table public.goes fails from here on
DROP TABLE public.goes;

-- alter column public.stays.id: type integer becomes bigint
-- hazard breaks-running-code: code that expects integer in column public.stays.id gets bigint, and must send that
-- hazard blocks-reads: nobody can read or write table public.stays while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.goes meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.stays and its indexes anew
-- evidence: rewrites public.stays
ALTER TABLE public.stays ALTER COLUMN id TYPE bigint;

COMMIT;

BEGIN;

-- create default public.stays.feeling
ALTER TABLE ONLY public.stays ALTER COLUMN feeling SET DEFAULT 'bad'::public.mood;

-- create view public.new
CREATE VIEW public.new AS
 SELECT id
   FROM public.stays;

-- grant on view public.new to PUBLIC
GRANT SELECT ON TABLE public.new TO PUBLIC;

-- create event trigger replaced again
CREATE EVENT TRIGGER replaced ON table_rewrite
    EXECUTE FUNCTION public.forbid();

-- create comment on event trigger replaced again
COMMENT ON EVENT TRIGGER replaced IS 'It comes back';

COMMIT;

RESET check_function_bodies;
