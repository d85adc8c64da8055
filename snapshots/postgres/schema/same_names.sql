-- for PostgreSQL 18
-- 14 changes (13 alter, 1 drop) · 22 statements in 7 transactions

SET check_function_bodies = off;

BEGIN;

-- drop view a.items for now: it cannot be changed in place
DROP VIEW a.items;

-- drop view b.items for now: it cannot be changed in place
DROP VIEW b.items;

-- drop constraint b.item.item_up_fkey
-- hazard second-table-lock: locks table a.item as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE b.item DROP CONSTRAINT item_up_fkey;

-- drop default a.item.state for now: it depends on column a.item.state
ALTER TABLE ONLY a.item ALTER COLUMN state DROP DEFAULT;

-- alter enum a.state: add value 'stand-by'
-- hazard not-reversible: PostgreSQL has no statement that takes 'stand-by' out of enum a.state again
ALTER TYPE a.state ADD VALUE 'stand-by' AFTER 'on';

-- drop domain constraint public.text.text_check for now: it cannot be changed in place
ALTER DOMAIN public.text DROP CONSTRAINT text_check;

-- create domain constraint public.text.text_check again
-- hazard needs-valid-data: fails if values in column public.pg_class.relname violate domain constraint public.text.text_check
-- hazard blocking-scan: reads all rows of table a.item under SHARE
-- hazard blocking-scan: reads all rows of table public.pg_class under SHARE
-- hazard blocks-writes: nobody can write table a.item while all its rows are read (SHARE)
-- hazard blocks-writes: nobody can write table public.pg_class while all its rows are read (SHARE)
-- hazard long-held-lock: nobody can read or write table a.item meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table b.item meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write view a.items meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write view b.items meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: reads all of a.item
-- evidence: reads all of public.pg_class
-- evidence: 0 rows of a.item with name outside of CHECK ((VALUE <> 'ever'::text))
ALTER DOMAIN public.text ADD CONSTRAINT text_check CHECK ((VALUE <> 'ever'::text));

-- alter column a.item.state: type a.state becomes b.state
-- hazard breaks-running-code: code that expects a.state in column a.item.state gets b.state, and must send that
-- hazard blocks-reads: nobody can read or write table a.item while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can write table public.pg_class meanwhile: this transaction has locked it already (SHARE)
-- hazard table-rewrite: writes all rows of table a.item and its indexes anew
-- evidence: rewrites a.item
-- evidence: 0 rows of a.item with what is no value of b.state in state
ALTER TABLE a.item ALTER COLUMN state TYPE b.state USING state::text::b.state;

-- alter column b.item.other: type a.state becomes b.state
-- hazard breaks-running-code: code that expects a.state in column b.item.other gets b.state, and must send that
-- hazard blocks-reads: nobody can read or write table b.item while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table a.item meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table b.item and its indexes anew
-- evidence: rewrites b.item
-- evidence: 0 rows of b.item with what is no value of b.state in other
ALTER TABLE b.item ALTER COLUMN other TYPE b.state USING other::text::b.state;

-- alter column public.pg_class.relname: type public.text becomes text
-- hazard breaks-running-code: code that expects public.text in column public.pg_class.relname gets text, and must send that
ALTER TABLE public.pg_class ALTER COLUMN relname TYPE text;

-- alter function a.count_items(): body
-- hazard unchecked-body: PostgreSQL looks into the body of function a.count_items() (sql) only when it runs
CREATE OR REPLACE FUNCTION a.count_items()
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT count(*) FROM item WHERE id > 0$function$;

-- alter function b.first_item(): settings
ALTER FUNCTION b.first_item() RESET ALL SET search_path TO 'b', 'public';

-- create default a.item.state again
ALTER TABLE ONLY a.item ALTER COLUMN state SET DEFAULT 'open'::b.state;

-- alter default b.item.state: now 'shut'::b.state
ALTER TABLE ONLY b.item ALTER COLUMN state SET DEFAULT 'shut'::b.state;

-- create view a.items again
-- hazard breaks-running-code: code that reads a.state from state of view a.items gets public.text
CREATE VIEW a.items AS
 SELECT id,
    name AS state,
    lower((name)::text) AS name,
    public.lower((name)::text) AS own,
    1 AS more
   FROM a.item;

-- create view b.items again
-- hazard breaks-running-code: code that reads a.state from other of view b.items gets integer
CREATE VIEW b.items AS
 SELECT item.id,
    item.state,
    more.other,
    more.up
   FROM (a.item
     CROSS JOIN LATERAL ( SELECT 1 AS up,
            item.id AS other) more);

COMMIT;

-- the new index a.item_name beside the old one, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY item_name__schemadiff_new ON a.item USING btree (public.lower((name)::text));

-- drop the old index a.item_name
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY a.item_name;

BEGIN;

-- put the new index a.item_name in its place
ALTER INDEX a.item_name__schemadiff_new RENAME TO item_name;

COMMIT;

-- the new index b.item_name beside the old one, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY item_name__schemadiff_new ON b.item USING btree (public.abs(id), abs(id));

-- drop the old index b.item_name
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY b.item_name;

BEGIN;

-- put the new index b.item_name in its place
ALTER INDEX b.item_name__schemadiff_new RENAME TO item_name;

COMMIT;

RESET check_function_bodies;
