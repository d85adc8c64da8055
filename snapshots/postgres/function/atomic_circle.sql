-- for PostgreSQL 18
-- 2 changes (2 create) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create function public.a(integer) without its body, which needs what is created after it
CREATE OR REPLACE FUNCTION public.a(n integer)
 RETURNS integer
 LANGUAGE sql
AS 'SELECT NULL';

-- create function public.b(integer)
CREATE OR REPLACE FUNCTION public.b(n integer)
 RETURNS integer
 LANGUAGE sql
BEGIN ATOMIC
 SELECT
         CASE
             WHEN (n > 0) THEN public.a((n - 1))
             ELSE 0
         END AS "case";
END;

-- give function public.a(integer) its body
CREATE OR REPLACE FUNCTION public.a(n integer)
 RETURNS integer
 LANGUAGE sql
BEGIN ATOMIC
 SELECT
         CASE
             WHEN (n > 0) THEN public.b((n - 1))
             ELSE 0
         END AS "case";
END;

COMMIT;

RESET check_function_bodies;
