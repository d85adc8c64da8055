-- for PostgreSQL 18
-- 3 changes (3 alter) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter role app: connection limit, login
ALTER ROLE app WITH LOGIN CONNECTION LIMIT 7;

-- alter role chief: bypass rls, create db, create role, inherit, replication, superuser
ALTER ROLE chief WITH NOSUPERUSER NOCREATEDB NOCREATEROLE INHERIT NOREPLICATION NOBYPASSRLS;

-- alter role reader: connection limit, login, valid until
-- hazard breaks-running-code: no session can begin with role reader any more
ALTER ROLE reader WITH NOLOGIN CONNECTION LIMIT -1 VALID UNTIL 'infinity';

COMMIT;

RESET check_function_bodies;
