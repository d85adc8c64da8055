-- for PostgreSQL 18
-- 14 changes (1 create, 13 alter) · 24 statements in 9 transactions

SET check_function_bodies = off;

BEGIN;

-- drop view a.items for now: it cannot be changed in place
DROP VIEW a.items;

-- drop view b.items for now: it cannot be changed in place
DROP VIEW b.items;

-- drop default a.item.state for now: it depends on column a.item.state
ALTER TABLE ONLY a.item ALTER COLUMN state DROP DEFAULT;

-- drop domain constraint public.text.text_check for now: it cannot be changed in place
ALTER DOMAIN public.text DROP CONSTRAINT text_check;

-- drop enum a.state for now: it cannot be changed in place
DROP TYPE a.state;

-- create enum a.state again
-- hazard breaks-running-code: code that reads or writes 'stand-by' of enum a.state fails from here on
CREATE TYPE a.state AS ENUM ('on', 'off');

-- create domain constraint public.text.text_check again
-- hazard blocking-scan: reads all rows of table a.item under SHARE
-- hazard blocks-writes: nobody can write table a.item while all its rows are read (SHARE)
-- hazard long-held-lock: nobody can read or write table a.item meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write view a.items meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write view b.items meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: reads all of a.item
-- evidence: 0 rows of a.item with name outside of CHECK ((VALUE <> 'never'::text))
ALTER DOMAIN public.text ADD CONSTRAINT text_check CHECK ((VALUE <> 'never'::text));

-- alter column a.item.state: type b.state becomes a.state
-- hazard breaks-running-code: code that expects b.state in column a.item.state gets a.state, and must send that
-- hazard blocks-reads: nobody can read or write table a.item while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table a.item and its indexes anew
-- evidence: rewrites a.item
-- evidence: 0 rows of a.item with what is no value of a.state in state
ALTER TABLE a.item ALTER COLUMN state TYPE a.state USING state::text::a.state;

-- alter column b.item.other: type b.state becomes a.state
-- hazard breaks-running-code: code that expects b.state in column b.item.other gets a.state, and must send that
-- hazard blocks-reads: nobody can read or write table b.item while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table a.item meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table b.item and its indexes anew
-- evidence: rewrites b.item
-- evidence: 0 rows of b.item with what is no value of a.state in other
ALTER TABLE b.item ALTER COLUMN other TYPE a.state USING other::text::a.state;

-- alter column public.pg_class.relname: type text becomes public.text
-- hazard needs-valid-data: fails if a value of column public.pg_class.relname does not fit public.text
-- hazard breaks-running-code: code that expects text in column public.pg_class.relname gets public.text, and must send that
-- hazard blocks-reads: nobody can read or write table public.pg_class while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table b.item meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.pg_class and its indexes anew
-- evidence: rewrites public.pg_class
ALTER TABLE public.pg_class ALTER COLUMN relname TYPE public.text USING relname::public.text;

-- alter function a.count_items(): body
-- hazard unchecked-body: PostgreSQL looks into the body of function a.count_items() (sql) only when it runs
CREATE OR REPLACE FUNCTION a.count_items()
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT count(*) FROM item$function$;

-- alter function b.first_item(): settings
ALTER FUNCTION b.first_item() RESET ALL SET search_path TO 'b';

-- create default a.item.state again
ALTER TABLE ONLY a.item ALTER COLUMN state SET DEFAULT 'on'::a.state;

-- alter default b.item.state: now 'open'::b.state
ALTER TABLE ONLY b.item ALTER COLUMN state SET DEFAULT 'open'::b.state;

-- create view a.items again
-- hazard breaks-running-code: code that reads public.text from state of view a.items gets a.state
-- hazard breaks-running-code: code that reads more of view a.items fails from here on
CREATE VIEW a.items AS
 SELECT id,
    state,
    lower((name)::text) AS name,
    public.lower((name)::text) AS own
   FROM a.item;

-- create view b.items again
-- hazard breaks-running-code: code that reads integer from other of view b.items gets a.state
CREATE VIEW b.items AS
 SELECT id,
    state,
    other,
    up
   FROM b.item;

COMMIT;

-- the new index a.item_name beside the old one, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY item_name__schemadiff_new ON a.item USING btree (lower((name)::text), public.lower((name)::text));

-- drop the old index a.item_name
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY a.item_name;

BEGIN;

-- put the new index a.item_name in its place
ALTER INDEX a.item_name__schemadiff_new RENAME TO item_name;

COMMIT;

-- the new index b.item_name beside the old one, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY item_name__schemadiff_new ON b.item USING btree (abs(id), public.abs(id));

-- drop the old index b.item_name
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY b.item_name;

BEGIN;

-- put the new index b.item_name in its place
ALTER INDEX b.item_name__schemadiff_new RENAME TO item_name;

COMMIT;

BEGIN;

-- create constraint b.item.item_up_fkey, for new rows
-- hazard second-table-lock: locks table a.item as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE b.item ADD CONSTRAINT item_up_fkey FOREIGN KEY (up) REFERENCES a.item(id) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint b.item.item_up_fkey: check the rows that are there
-- evidence: 0 rows of b.item with up that no row of a.item has
ALTER TABLE b.item VALIDATE CONSTRAINT item_up_fkey;

COMMIT;

RESET check_function_bodies;
