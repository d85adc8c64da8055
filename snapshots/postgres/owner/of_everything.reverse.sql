-- for PostgreSQL 18
-- 15 changes (15 drop) · 15 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- give aggregate app.how_many(*) to CURRENT_USER
ALTER AGGREGATE app.how_many(*) OWNER TO CURRENT_USER;

-- give aggregate app.total(integer) to CURRENT_USER
ALTER AGGREGATE app.total(integer) OWNER TO CURRENT_USER;

-- give collation app.plain to CURRENT_USER
ALTER COLLATION app.plain OWNER TO CURRENT_USER;

-- give composite type app.point to CURRENT_USER
ALTER TYPE app.point OWNER TO CURRENT_USER;

-- give domain app.positive to CURRENT_USER
ALTER DOMAIN app.positive OWNER TO CURRENT_USER;

-- give enum app.mood to CURRENT_USER
ALTER TYPE app.mood OWNER TO CURRENT_USER;

-- give function app.next(integer) to CURRENT_USER
ALTER FUNCTION app.next(integer) OWNER TO CURRENT_USER;

-- give function app.tidy(text[]) to CURRENT_USER
ALTER PROCEDURE app.tidy(text[]) OWNER TO CURRENT_USER;

-- give materialized view app.counts to CURRENT_USER
ALTER MATERIALIZED VIEW app.counts OWNER TO CURRENT_USER;

-- give range type app.span to CURRENT_USER
ALTER TYPE app.span OWNER TO CURRENT_USER;

-- give schema app to CURRENT_USER
ALTER SCHEMA app OWNER TO CURRENT_USER;

-- give sequence app.ticket to CURRENT_USER
ALTER SEQUENCE app.ticket OWNER TO CURRENT_USER;

-- give table app.groups to CURRENT_USER
ALTER TABLE app.groups OWNER TO CURRENT_USER;

-- give table app.users to CURRENT_USER
ALTER TABLE app.users OWNER TO CURRENT_USER;

-- give view app.members to CURRENT_USER
ALTER VIEW app.members OWNER TO CURRENT_USER;

COMMIT;

RESET check_function_bodies;
