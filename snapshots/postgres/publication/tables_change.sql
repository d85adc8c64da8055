-- for PostgreSQL 18
-- 11 changes (3 create, 4 alter, 4 drop) · 12 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop publication of_replaced for now: it depends on table public.replaced
DROP PUBLICATION of_replaced;

-- drop column public.stays.note
-- hazard data-loss: drops column public.stays.note and all values in it
-- hazard breaks-running-code: code that uses column public.stays.note fails from here on
ALTER TABLE public.stays DROP COLUMN note;

-- drop table public.replaced for now: it cannot be changed in place
-- hazard data-loss: drops table public.replaced and all rows in it
DROP TABLE public.replaced;

-- alter publication emptied: less in it
ALTER PUBLICATION emptied DROP TABLE ONLY public.goes;

-- alter publication told: less in it
ALTER PUBLICATION told DROP TABLE ONLY public.goes, ONLY public.leaves;

-- drop table public.goes
-- hazard data-loss: drops table public.goes and all rows in it
-- hazard breaks-running-code: code that uses table public.goes fails from here on
DROP TABLE public.goes;

-- create table public.comes
CREATE TABLE public.comes (
  id integer NOT NULL,
  CONSTRAINT comes_pkey PRIMARY KEY (id)
);

-- create table public.replaced again
CREATE TABLE public.replaced (
  id integer
) PARTITION BY RANGE (id);

-- alter column public.stays.id: type integer becomes bigint
-- hazard breaks-running-code: code that expects integer in column public.stays.id gets bigint, and must send that
-- hazard blocks-reads: nobody can read or write table public.stays while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.goes meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.replaced meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.stays and its indexes anew
-- evidence: rewrites public.stays
ALTER TABLE public.stays ALTER COLUMN id TYPE bigint;

-- create publication of_replaced again
CREATE PUBLICATION of_replaced FOR TABLE ONLY public.replaced, ONLY public.stays;

-- alter publication told: more in it
ALTER PUBLICATION told ADD TABLE ONLY public.comes;

-- create comment on publication of_replaced again
COMMENT ON PUBLICATION of_replaced IS 'It comes back';

COMMIT;

RESET check_function_bodies;
