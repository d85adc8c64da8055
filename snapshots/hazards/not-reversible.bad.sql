BEGIN;

-- alter enum public.state: add value 'done'
-- hazard not-reversible: PostgreSQL has no statement that takes 'done' out of enum public.state again
ALTER TYPE public.state ADD VALUE 'done';

COMMIT;
