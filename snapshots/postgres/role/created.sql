-- for PostgreSQL 18
-- 6 changes (6 create) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create role "Odd Name"
-- hazard privilege-widened: makes role "Odd Name" CREATEROLE
CREATE ROLE "Odd Name" WITH CREATEDB CREATEROLE NOINHERIT;

-- create role admin
-- hazard privilege-widened: makes role admin SUPERUSER
CREATE ROLE admin WITH SUPERUSER LOGIN;

-- create role app
CREATE ROLE app WITH LOGIN CONNECTION LIMIT 20 VALID UNTIL '2031-02-03 04:05:06+00';

-- create role auditor
-- hazard privilege-widened: makes role auditor BYPASSRLS
CREATE ROLE auditor WITH BYPASSRLS;

-- create role copier
-- hazard privilege-widened: makes role copier REPLICATION
CREATE ROLE copier WITH LOGIN REPLICATION;

-- create role owner
CREATE ROLE owner;

COMMIT;

RESET check_function_bodies;
