-- for PostgreSQL 18
-- 3 changes (3 alter) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter role app: connection limit, login
-- hazard breaks-running-code: no session can begin with role app any more
ALTER ROLE app WITH NOLOGIN CONNECTION LIMIT -1;

-- alter role chief: bypass rls, create db, create role, inherit, replication, superuser
-- hazard privilege-widened: makes role chief SUPERUSER, CREATEROLE, REPLICATION, BYPASSRLS
ALTER ROLE chief WITH SUPERUSER CREATEDB CREATEROLE NOINHERIT REPLICATION BYPASSRLS;

-- alter role reader: connection limit, login, valid until
ALTER ROLE reader WITH LOGIN CONNECTION LIMIT 5 VALID UNTIL '2031-02-03 04:05:06+00';

COMMIT;

RESET check_function_bodies;
