-- for PostgreSQL 18
-- 2 changes (2 alter) · 9 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.sorted for now: it depends on collation public.own
DROP VIEW public.sorted;

-- drop constraint public.notes.late for now: it depends on collation public.own
ALTER TABLE public.notes DROP CONSTRAINT late;

-- drop index public.notes_body for now: it depends on collation public.own
DROP INDEX public.notes_body;

-- drop collation public.own for now: it cannot be changed in place
DROP COLLATION public.own;

-- create collation public.own again
CREATE COLLATION public.own (provider = libc, lc_collate = 'C', lc_ctype = 'C');

-- create index public.notes_body again
-- hazard blocks-writes: nobody can write table public.notes while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.notes without CONCURRENTLY
-- hazard long-held-lock: nobody can read or write table public.notes meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write view public.sorted meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: builds an index of public.notes
CREATE INDEX notes_body ON public.notes USING btree (body COLLATE public.own);

-- create constraint public.notes.late again
-- hazard blocking-scan: reads all rows of table public.notes under ACCESS EXCLUSIVE
-- hazard blocks-reads: nobody can read or write table public.notes while all its rows are read (ACCESS EXCLUSIVE)
-- evidence: reads all of public.notes
ALTER TABLE public.notes ADD CONSTRAINT late CHECK ((body > ('a'::text COLLATE public.own)));

-- create view public.sorted again
CREATE VIEW public.sorted AS
 SELECT body
   FROM public.notes
  ORDER BY (body COLLATE public.own);

-- create comment on collation public.own again
COMMENT ON COLLATION public.own IS 'old';

COMMIT;

RESET check_function_bodies;
