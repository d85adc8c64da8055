-- for PostgreSQL 18
-- 7 changes (7 drop) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public.found
DROP INDEX public.found;

-- drop function public.search(text)
-- hazard breaks-running-code: code that uses function public.search(text) fails from here on
DROP FUNCTION public.search(text);

-- drop column public.note.seen
-- hazard breaks-running-code: code that uses column public.note.seen fails from here on
ALTER TABLE public.note DROP COLUMN seen;

-- drop text search configuration public."Empty"
-- hazard breaks-running-code: code that uses text search configuration public."Empty" fails from here on
DROP TEXT SEARCH CONFIGURATION public."Empty";

-- drop text search configuration public.copied
-- hazard breaks-running-code: code that uses text search configuration public.copied fails from here on
DROP TEXT SEARCH CONFIGURATION public.copied;

-- drop text search dictionary public.unaccented
DROP TEXT SEARCH DICTIONARY public.unaccented;

COMMIT;

RESET check_function_bodies;
