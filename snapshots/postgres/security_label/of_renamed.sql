-- for PostgreSQL 18
-- 4 changes (3 rename, 1 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- move table a.users to schema public
-- hazard breaks-running-code: code that uses table a.users fails from here on
ALTER TABLE a.users SET SCHEMA public;

-- rename table public.users to people
-- hazard breaks-running-code: code that uses table public.users fails from here on
ALTER TABLE public.users RENAME TO people;

-- rename column public.people.mail to email
-- hazard breaks-running-code: code that uses column public.people.mail fails from here on
ALTER TABLE public.people RENAME COLUMN mail TO email;

-- rename function public.f() to g()
-- hazard breaks-running-code: code that uses function public.f() fails from here on
ALTER FUNCTION public.f() RENAME TO g;

-- alter security label of demo on function public.g(): label
-- hazard privilege-widened: security label of demo on function public.g() says something else: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON FUNCTION public.g() IS 'trusted, still';

COMMIT;

RESET check_function_bodies;
