-- for PostgreSQL 18
-- 11 changes (4 create, 4 alter, 3 drop) · 12 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop publication of_replaced for now: it depends on table public.replaced
DROP PUBLICATION of_replaced;

-- drop table public.replaced for now: it cannot be changed in place
-- hazard data-loss: drops table public.replaced and all rows in it
DROP TABLE public.replaced;

-- alter publication told: less in it
ALTER PUBLICATION told DROP TABLE ONLY public.comes;

-- drop table public.comes
-- hazard data-loss: drops table public.comes and all rows in it
-- hazard breaks-running-code: code that uses table public.comes fails from here on
DROP TABLE public.comes;

-- create table public.goes
CREATE TABLE public.goes (
  id integer NOT NULL,
  CONSTRAINT goes_pkey PRIMARY KEY (id)
);

-- create table public.replaced again
CREATE TABLE public.replaced (
  id integer
) PARTITION BY LIST (id);

-- alter column public.stays.id: type bigint becomes integer
-- hazard breaks-running-code: code that expects bigint in column public.stays.id gets integer, and must send that
-- hazard blocks-reads: nobody can read or write table public.stays while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.comes meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.replaced meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.stays and its indexes anew
-- evidence: rewrites public.stays
-- evidence: 0 rows of public.stays with what integer cannot hold in id
ALTER TABLE public.stays ALTER COLUMN id TYPE integer;

-- create column public.stays.note
ALTER TABLE public.stays ADD COLUMN note text;

-- alter publication emptied: more in it
ALTER PUBLICATION emptied ADD TABLE ONLY public.goes;

-- create publication of_replaced again
CREATE PUBLICATION of_replaced FOR TABLE ONLY public.replaced, ONLY public.stays;

-- alter publication told: more in it
ALTER PUBLICATION told ADD TABLE ONLY public.goes, ONLY public.leaves;

-- create comment on publication of_replaced again
COMMENT ON PUBLICATION of_replaced IS 'It comes back';

COMMIT;

RESET check_function_bodies;
