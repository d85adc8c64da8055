BEGIN;

-- alter enum public.state: rename value 'done' to 'closed'
-- hazard breaks-running-code: code that reads or writes 'done' of enum public.state fails from here on
ALTER TYPE public.state RENAME VALUE 'done' TO 'closed';

COMMIT;
