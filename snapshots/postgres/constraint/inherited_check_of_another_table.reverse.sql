-- for PostgreSQL 18
-- 7 changes (3 create, 1 alter, 3 drop) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter table public.child: no longer inherits from public.b
ALTER TABLE public.child NO INHERIT public.b;

-- drop table public.b
-- hazard data-loss: drops table public.b and all rows in it
-- hazard breaks-running-code: code that uses table public.b fails from here on
DROP TABLE public.b;

-- create table public.a
CREATE TABLE public.a (
  v text,
  CONSTRAINT filled CHECK ((v <> ''::text))
);

-- alter table public.child: inherits from public.a
ALTER TABLE public.child INHERIT public.a;

-- alter constraint public.child.filled: only by inheritance
ALTER TABLE public.a DROP CONSTRAINT filled;

-- alter constraint public.child.filled: only by inheritance
ALTER TABLE public.child DROP CONSTRAINT filled;

-- alter constraint public.child.filled: only by inheritance
-- hazard long-held-lock: nobody can read or write table public.b meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
ALTER TABLE public.a ADD CONSTRAINT filled CHECK ((v <> ''::text));

COMMIT;

RESET check_function_bodies;
