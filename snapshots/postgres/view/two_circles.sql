-- for PostgreSQL 18
-- 6 changes (6 create) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create schema s
CREATE SCHEMA s;

-- create view s.v1, hollow: what it uses needs it
CREATE VIEW s.v1 AS
 SELECT NULL::integer AS id,
    NULL::bigint AS n;

-- create function s.f1()
-- hazard unchecked-body: PostgreSQL looks into the body of function s.f1() (sql) only when it runs
CREATE OR REPLACE FUNCTION s.f1()
 RETURNS SETOF s.v1
 LANGUAGE sql
AS $function$SELECT 1, 2::bigint$function$;

-- create view s.v2
CREATE VIEW s.v2 AS
 SELECT id,
    ( SELECT count(*) AS count
           FROM s.f1() f1(id, n)) AS n
   FROM public.t;

-- create function s.f2()
-- hazard unchecked-body: PostgreSQL looks into the body of function s.f2() (sql) only when it runs
CREATE OR REPLACE FUNCTION s.f2()
 RETURNS SETOF s.v2
 LANGUAGE sql
AS $function$SELECT 1, 2::bigint$function$;

-- fill view s.v1
CREATE OR REPLACE VIEW s.v1 AS
 SELECT id,
    ( SELECT count(*) AS count
           FROM s.f2() f2(id, n)) AS n
   FROM public.t;

-- create view s.v3
CREATE VIEW s.v3 AS
 SELECT id
   FROM s.v2
  WHERE (n IN ( SELECT f1.n
           FROM s.f1() f1(id, n)));

COMMIT;

RESET check_function_bodies;
