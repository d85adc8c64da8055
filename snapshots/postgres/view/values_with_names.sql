-- for PostgreSQL 18
-- 3 changes (3 create) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create view public."none"
CREATE VIEW public."none" AS
 SELECT;

-- create view public.v
CREATE VIEW public.v (a, b) AS
 VALUES (1,2), (3,4);

-- create view public.w
CREATE VIEW public.w AS
 VALUES (1);

COMMIT;

RESET check_function_bodies;
