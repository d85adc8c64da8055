-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter rule public.t.a: definition
CREATE OR REPLACE RULE a AS
    ON INSERT TO public.t DO INSTEAD NOTHING;

COMMIT;

RESET check_function_bodies;
