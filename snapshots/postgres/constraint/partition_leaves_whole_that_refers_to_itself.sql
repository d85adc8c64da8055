-- for PostgreSQL 18
-- 3 changes (1 alter, 2 drop) · 8 statements in 4 transactions

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.notes.notes_region_parent_fkey for now: it depends on constraint public.notes_south.notes_south_pkey
ALTER TABLE public.notes DROP CONSTRAINT notes_region_parent_fkey;

COMMIT;

-- alter table public.notes_south: no longer a partition of table public.notes, which stays in use
-- hazard needs-valid-data: fails if rows refer to rows of table public.notes_south by constraint public.notes.notes_region_parent_fkey
-- hazard blocking-scan: reads all rows of table public.notes_south under ACCESS EXCLUSIVE
-- hazard blocking-scan: reads all rows of table public.notes under ACCESS EXCLUSIVE
-- hazard blocking-scan: reads all rows of table public.notes_north under ACCESS EXCLUSIVE
-- hazard blocks-reads: nobody can read or write table public.notes_south while all its rows are read (ACCESS EXCLUSIVE)
-- hazard blocks-reads: nobody can read or write table public.notes while all its rows are read (ACCESS EXCLUSIVE)
-- hazard blocks-reads: nobody can read or write table public.notes_north while all its rows are read (ACCESS EXCLUSIVE)
-- hazard not-transactional: when it fails, what came before it stays done
-- hazard second-table-lock: locks table public.notes as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
-- hazard second-table-lock: locks table public.notes_north as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
-- evidence: reads all of public.notes_south
-- evidence: reads all of public.notes
-- evidence: reads all of public.notes_north
ALTER TABLE public.notes DETACH PARTITION public.notes_south CONCURRENTLY;

BEGIN;

-- alter table public.notes_south: without the check that takes the place of the bound
ALTER TABLE public.notes_south DROP CONSTRAINT IF EXISTS notes_south_region_check;

-- alter table public.notes_south: name of a NOT NULL constraint
ALTER TABLE public.notes_south RENAME CONSTRAINT notes_id_not_null TO notes_south_id_not_null;

-- alter table public.notes_south: name of a NOT NULL constraint
ALTER TABLE public.notes_south RENAME CONSTRAINT notes_region_not_null TO notes_south_region_not_null;

-- drop constraint public.notes_south.notes_south_pkey
ALTER TABLE public.notes_south DROP CONSTRAINT notes_south_pkey;

-- create constraint public.notes.notes_region_parent_fkey, for new rows again
-- hazard second-table-lock: locks table public.notes_north as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.notes ADD CONSTRAINT notes_region_parent_fkey FOREIGN KEY (region, parent) REFERENCES public.notes(region, id) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.notes.notes_region_parent_fkey: check the rows that are there
-- evidence: 0 rows of public.notes with region, parent that no row of public.notes has
ALTER TABLE public.notes VALIDATE CONSTRAINT notes_region_parent_fkey;

COMMIT;

RESET check_function_bodies;
